package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Edition;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** Whose work an address names, in which round and edition of the course. */
public record WorkDesk(Member by, Region region, Round round, Edition edition) {
    public String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    public String path() {
        return "%s/course/%s".formatted(home(), round.programmeSlug());
    }

    public String path(Worksheet worksheet) {
        return path() + "/" + worksheet.name();
    }

    public List<Crumb> above() {
        return List.of(new Crumb(say("course.crumb.home"), "/home"), new Crumb(say("course.crumb.company"), home()));
    }

    /** Above a page about one worksheet. */
    public List<Crumb> above(Worksheet worksheet) {
        return List.of(
                new Crumb(say("course.crumb.company"), home()),
                new Crumb(say("course.work.title"), path()),
                new Crumb(worksheet.title().in(lang()), path(worksheet)));
    }

    public List<Crumb> aboveWorksheet() {
        return List.of(new Crumb(say("course.crumb.company"), home()), new Crumb(say("course.work.title"), path()));
    }
}
