package se.framsteg.people.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.PassRow;
import se.framsteg.people.VisitRow;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record PassPage(Region region, PassRow pass, List<VisitRow> visits) implements Page {
    /** The word for the kind of page that was opened, or for what was said there; the link leads to which one it was. */
    public static String key(VisitRow visit) {
        String path = visit.path();
        if (isOfDecisions(visit)) {
            return "people.visits.decisions."
                    + (path.endsWith("/withdrawal")
                            ? "unlooked"
                            : path.endsWith("/review")
                                    ? "looked"
                                    : path.endsWith("/minutes")
                                            ? "minutes"
                                            : path.endsWith("/decisions") ? "all" : "one");
        }
        return Stream.of("figures", "organisations", "evidence", "pack")
                .filter(kind -> path.contains("/" + kind + "/") || path.endsWith("/" + kind))
                .findFirst()
                .map(kind -> "people.visits.page." + kind)
                .orElse(path.endsWith("/audit") ? "people.visits.page.first" : "people.visits.page.programme");
    }

    /** The managers' own page of what was opened, but for companies' decisions, which they do not read. */
    public static @Nullable String link(VisitRow visit) {
        return isOfDecisions(visit) ? null : visit.path().replaceFirst("/audit", "/manage");
    }

    private static boolean isOfDecisions(VisitRow visit) {
        return visit.path().matches(".*/decisions(/.*)?");
    }

    @Override
    public String template() {
        return "people/web/pass";
    }
}
