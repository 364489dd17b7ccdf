package se.framsteg.programmes.web;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** A programme as a manager sets it up: where its pages lie. */
public record Planning(String region, Programme programme) {
    public String path() {
        return "/%s/manage/%s".formatted(region, programme.slug());
    }

    public String facts() {
        return path() + "/facts";
    }

    public String targets() {
        return path() + "/targets";
    }

    public String target(String indicator) {
        return targets() + "/" + indicator;
    }

    public String granter() {
        return path() + "/granter";
    }

    /** Where its funder's emblem and words are set. */
    public String funder() {
        return path() + "/funder";
    }

    public String cohorts() {
        return path() + "/cohorts";
    }

    public String cohort(Cohort cohort) {
        return cohorts() + "/" + cohort.slug();
    }

    public String weeks(Cohort cohort) {
        return cohort(cohort) + "/weeks";
    }

    public String copy() {
        return "/%s/manage/programmes/new?earlier=%s".formatted(region, programme.slug());
    }

    public String closedDays() {
        return "/%s/manage/closed-days".formatted(region);
    }

    /** The way back from the page about the whole set-up. */
    public List<Crumb> above() {
        return List.of(manage(region), new Crumb(programme.name(), path()));
    }

    /** The way back from a page below it. */
    public List<Crumb> aboveBelow() {
        return Stream.concat(above().stream(), Stream.of(new Crumb(Say.say("programmes.planning.title"), cohorts())))
                .toList();
    }

    public List<Crumb> aboveTargets() {
        return Stream.concat(
                        aboveBelow().stream(), Stream.of(new Crumb(Say.say("programmes.targets.title"), targets())))
                .toList();
    }

    public List<Crumb> above(Cohort cohort) {
        return Stream.concat(aboveBelow().stream(), Stream.of(new Crumb(cohort.name(), cohort(cohort))))
                .toList();
    }

    static Crumb manage(String region) {
        return new Crumb(Say.say("programmes.crumb.programmes"), "/%s/manage".formatted(region));
    }
}
