package se.framsteg.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.CoachWork;
import se.framsteg.shell.Say;

/** A coach's meetings, from those held not long ago: where who came is noted, and what they left behind is written. */
@Component
@Transactional(readOnly = true)
class CoachMeetings implements CoachWork {
    private static final int WEEKS_BACK = 2;

    private final MeetingRepository meetings;
    private final Clock clock;

    CoachMeetings(MeetingRepository meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Coach by) {
        LocalDate since = LocalDate.now(clock).minusWeeks(WEEKS_BACK);
        return meetings.since(Host.of(by), since).stream()
                .map(CoachMeetings::item)
                .toList();
    }

    private static Item item(Meeting meeting) {
        MeetingPlan plan = meeting.plan();
        return new Item(
                meeting.cohort(),
                Say.say("meetings.coach.attendance", plan.title(), MeetingWords.day(plan.heldOn())),
                "/meetings/%s/attendance".formatted(meeting.id().value()));
    }
}
