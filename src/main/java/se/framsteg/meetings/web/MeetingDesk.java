package se.framsteg.meetings.web;

import java.util.List;
import se.framsteg.meetings.Course;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingId;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * Where the pages about a cohort's meetings lie, and the way back from them.
 *
 * @param coached whether it is a coach who asks, who has fewer of them
 */
public record MeetingDesk(Region region, Programme programme, Cohort cohort, boolean coached) {
    public Course course() {
        return new Course(region, programme, cohort);
    }

    public String path() {
        return cohortPath() + "/meetings";
    }

    public String meeting(MeetingId id) {
        return path() + "/" + id.value();
    }

    public String weeks() {
        return cohortPath() + "/weeks";
    }

    public List<Crumb> above() {
        String manage = "/%s/manage".formatted(region.slug());
        String own = manage + "/" + programme.slug();
        return List.of(
                new Crumb(Say.say("meetings.crumb.programmes"), manage),
                new Crumb(programme.name(), own),
                new Crumb(cohort.name(), cohortPath()));
    }

    public List<Crumb> below() {
        List<Crumb> above = above();
        return List.of(above.get(0), above.get(1), above.get(2), new Crumb(Say.say("meetings.title"), path()));
    }

    public List<Crumb> below(Meeting meeting) {
        if (coached) {
            return List.of(new Crumb(Say.say("programmes.coach.home"), "/%s/coach".formatted(region.slug())));
        }
        List<Crumb> below = below();
        return List.of(
                below.get(0),
                below.get(1),
                below.get(2),
                below.get(3),
                new Crumb(meeting.plan().title(), meeting(meeting.id())));
    }

    private String cohortPath() {
        return "/%s/%s/%s/cohorts/%s"
                .formatted(region.slug(), coached ? "coach" : "manage", programme.slug(), cohort.slug());
    }
}
