package se.framsteg.course.handin.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Edition;
import se.framsteg.course.handin.HandIn;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** The round whose hand-ins a coach's address names, and the edition of the course that it goes by. */
public record FeedbackDesk(Region region, Programme programme, Cohort cohort, Edition edition) {
    public String path() {
        return "/%s/coach/%s/cohorts/%s/hand-ins".formatted(region.slug(), programme.slug(), cohort.slug());
    }

    public String path(HandIn handIn) {
        return path() + "/" + handIn.id();
    }

    public List<Crumb> above() {
        return List.of(new Crumb(say("course.crumb.coach"), "/%s/coach".formatted(region.slug())));
    }

    public List<Crumb> aboveHandIn() {
        return List.of(
                new Crumb(say("course.crumb.coach"), "/%s/coach".formatted(region.slug())),
                new Crumb(say("course.hand-ins.title"), path()));
    }
}
