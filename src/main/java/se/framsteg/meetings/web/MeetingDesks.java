package se.framsteg.meetings.web;

import org.springframework.stereotype.Component;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.Meetings;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** Finds the cohort of an address among those of the manager's region, and its meeting. */
@Component
class MeetingDesks {
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Meetings meetings;

    MeetingDesks(Programmes programmes, Cohorts cohorts, Meetings meetings) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.meetings = meetings;
    }

    MeetingDesk of(Manager by, Region region, String programme, String cohort) {
        var found = programmes.find(by, programme).orElseThrow();
        if (found.example()) {
            Frame.headExample();
        }
        return new MeetingDesk(
                region,
                found,
                cohorts.find(by, cohort)
                        .filter(each -> each.programme().equals(found.id()))
                        .orElseThrow());
    }

    Meeting meeting(Manager by, MeetingDesk desk, MeetingId id) {
        return meetings.find(by, desk.cohort().id(), id).orElseThrow();
    }
}
