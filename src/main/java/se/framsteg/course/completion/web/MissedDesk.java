package se.framsteg.course.completion.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** The round whose missed answers are looked at. @param coached whether it is a coach who asks, below an address of their own */
public record MissedDesk(Region region, Programme programme, Cohort cohort, boolean coached) {
    public String path() {
        return "/%s/%s/%s/cohorts/%s/missed"
                .formatted(region.slug(), coached ? "coach" : "manage", programme.slug(), cohort.slug());
    }

    public List<Crumb> above() {
        if (coached) {
            return List.of(new Crumb(say("course.crumb.coach"), "/%s/coach".formatted(region.slug())));
        }
        return List.of(
                new Crumb(say("course.crumb.home"), "/home"),
                new Crumb(programme.name(), "/%s/manage/%s".formatted(region.slug(), programme.slug())),
                new Crumb(say("course.completions.title"), CohortCompletionsPage.path(region, programme, cohort)));
    }
}
