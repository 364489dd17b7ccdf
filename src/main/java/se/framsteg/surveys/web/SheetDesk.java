package se.framsteg.surveys.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.Respondent;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Wave;
import se.framsteg.surveys.WaveDays;

/**
 * Where somebody answers: signed in, or by a link of their own.
 *
 * @param path where the pages of this sheet lie
 */
public record SheetDesk(
        Region region, String path, Respondent by, Surveyed part, Wave wave, boolean byLink, LocalDate today) {
    /** The step in which a lead speaks for the company as one. */
    static final String COMPANY = "company";

    public boolean isOpen() {
        return part.isOpen(wave, today);
    }

    public boolean asksCompany() {
        return by.lead() && wave == Wave.AFTER;
    }

    /** In their order, as they stand in an address. */
    List<String> steps(SelfAssessment assessment) {
        var steps =
                assessment.dimensions().stream().map(Dimension::slug).collect(Collectors.toCollection(ArrayList::new));
        if (asksCompany()) {
            steps.add(COMPANY);
        }
        return steps;
    }

    public List<Crumb> above() {
        return byLink ? List.of() : above(region, part);
    }

    public List<Crumb> below() {
        var below = new ArrayList<>(above());
        below.add(new Crumb(Say.say(wave.textKey()), path));
        return below;
    }

    static List<Crumb> above(Region region, Surveyed part) {
        String home = "/%s/company/%s".formatted(region.slug(), part.organisationId());
        return List.of(new Crumb(part.organisation(), home), new Crumb(Say.say("surveys.title"), home + "/surveys"));
    }

    /** Until when one may answer, or since when not, in a sentence. */
    public String when() {
        return when(part, wave, today);
    }

    static String when(Surveyed part, Wave wave, LocalDate today) {
        WaveDays days = part.days(wave).orElse(null);
        if (days == null) {
            return Say.say("surveys.when.undecided");
        }
        if (days.isOver(today)) {
            return Say.say("surveys.when.over", Say.date(days.closesOn()));
        }
        if (part.hasLeft()) {
            return Say.say("surveys.when.left");
        }
        if (!days.isOpen(today)) {
            return Say.say("surveys.when.later", Say.date(days.opensOn()));
        }
        return today.isAfter(days.dueOn())
                ? Say.say("surveys.when.late", Say.date(days.closesOn()))
                : Say.say("surveys.when.open", Say.date(days.dueOn()), Say.date(days.closesOn()));
    }
}
