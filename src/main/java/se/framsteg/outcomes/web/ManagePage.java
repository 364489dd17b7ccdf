package se.framsteg.outcomes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.outcomes.Publication;
import se.framsteg.shell.Page;

public record ManagePage(String region, List<Row> rows) implements Page {
    public record Row(Desk desk, @Nullable Publication published) {}

    public String imports() {
        return "/%s/manage/imports".formatted(region);
    }

    public String texts() {
        return "/%s/manage/texts".formatted(region);
    }

    public String members() {
        return "/%s/manage/members".formatted(region);
    }

    public String auditors() {
        return "/%s/manage/visits".formatted(region);
    }

    @Override
    public String template() {
        return "outcomes/web/manage";
    }
}
