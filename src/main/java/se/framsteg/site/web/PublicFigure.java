package se.framsteg.site.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import se.framsteg.outcomes.Publication;
import se.framsteg.shell.tenancy.Region;

/**
 * One published figure, and how others show it.
 *
 * @param results the whole address of the programme's results
 */
public record PublicFigure(Region region, Publication publication, Section section, String results) {
    /** High enough for most figures with their picture; what is higher is scrolled. */
    private static final int HIGH = 480;

    /** Where its own page lies, whole. */
    public String address() {
        return results + "/figures/" + section.id();
    }

    /** Its picture for those who share the page; empty where there is none. */
    public String picture() {
        return section.chart().isPresent() ? address() + ".png" : "";
    }

    /** What to put into a page of one's own, to show it there as it is published at any time. */
    public String code() {
        return "<iframe src=\"%s/embed\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\"></iframe>"
                .formatted(address(), escaped(section.title()), HIGH);
    }

    /** Whose figure it is, and of which day. */
    public String from() {
        return say(
                "site.figure.from",
                publication.programme().name(),
                region.name(lang()),
                date(publication.figures().asOf()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
