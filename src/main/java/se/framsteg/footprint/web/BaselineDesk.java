package se.framsteg.footprint.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.footprint.Baselines;
import se.framsteg.people.Member;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** Whose climate accounts an address names, in which round of the course. */
public record BaselineDesk(Member by, Region region, Round round, Worksheet worksheet) {
    public String path() {
        return course() + "/" + Baselines.NAME;
    }

    /** Where the files of a row are. */
    public String files(UUID row) {
        return "%s/rows/%s/files".formatted(path(), row);
    }

    private String course() {
        return "%s/course/%s".formatted(home(), round.programmeSlug());
    }

    private String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    /** Above a page that belongs to the accounts. */
    public List<Crumb> aboveParts() {
        var above = new ArrayList<>(above());
        above.add(new Crumb(worksheet.title().in(lang()), path()));
        return above;
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(say("footprint.crumb.company"), home()), new Crumb(say("footprint.crumb.course"), course()));
    }
}
