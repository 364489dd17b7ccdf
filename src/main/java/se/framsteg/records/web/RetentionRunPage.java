package se.framsteg.records.web;

import java.util.List;
import se.framsteg.records.RetentionLine;
import se.framsteg.records.RetentionRun;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record RetentionRunPage(Region region, RetentionRun run, List<RetentionLine> lines) implements Page {
    @Override
    public String template() {
        return "records/web/retentionrun";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String rules() {
        return "/%s/manage/retention".formatted(region.slug());
    }
}
