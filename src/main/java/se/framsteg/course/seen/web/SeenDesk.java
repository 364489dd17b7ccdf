package se.framsteg.course.seen.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.meetings.Meeting;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** The meeting at which work is shown. @param coached whether it is a coach who asks, below an address of their own */
public record SeenDesk(Region region, Programme programme, Cohort cohort, Meeting meeting, boolean coached) {
    public String path() {
        return meetingPath() + "/seen";
    }

    public List<Crumb> above() {
        return List.of(
                coached
                        ? new Crumb(say("course.crumb.coach"), "/%s/coach".formatted(region.slug()))
                        : new Crumb(meeting.plan().title(), meetingPath()),
                new Crumb(say("course.seen.attendance"), meetingPath() + "/attendance"));
    }

    private String meetingPath() {
        return "/%s/%s/%s/cohorts/%s/meetings/%s"
                .formatted(
                        region.slug(),
                        coached ? "coach" : "manage",
                        programme.slug(),
                        cohort.slug(),
                        meeting.id().value());
    }
}
