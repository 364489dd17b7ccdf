package se.framsteg.people.web;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.people.PassRow;
import se.framsteg.people.VisitRow;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record PassPage(Region region, PassRow pass, List<VisitRow> visits) implements Page {
    /** The word for the kind of page that was opened; the link leads to which one it was. */
    public static String key(VisitRow visit) {
        String path = visit.path();
        return Stream.of("figures", "organisations", "evidence", "pack")
                .filter(kind -> path.contains("/" + kind + "/") || path.endsWith("/" + kind))
                .findFirst()
                .map(kind -> "people.visits.page." + kind)
                .orElse(path.endsWith("/audit") ? "people.visits.page.first" : "people.visits.page.programme");
    }

    @Override
    public String template() {
        return "people/web/pass";
    }
}
