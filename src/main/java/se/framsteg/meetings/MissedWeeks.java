package se.framsteg.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.meetings.MissedWeekRepository.Missed;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Say;
import se.framsteg.shell.calendar.WorkingDays;
import se.framsteg.shell.tenancy.Region;

/**
 * Companies that a week went by without: the working day after, each is written to once, kindly. A second week in a row is
 * no letter but a reason to call. Where nobody was noted nothing is known, so whoever called to the meeting is reminded.
 */
@Service
@Transactional
public class MissedWeeks implements ReasonToCall {
    /** What is noted later than so many days after is written about no more. */
    private static final int DAYS_BACK = 7;

    private static final int DAYS_TO_CALL = 60;

    private final MissedWeekRepository missed;
    private final MissedWeekLetters letters;
    private final MeetingRepository meetings;
    private final CallRepository calls;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Clock clock;

    MissedWeeks(
            MissedWeekRepository missed,
            MissedWeekLetters letters,
            MeetingRepository meetings,
            CallRepository calls,
            Cohorts cohorts,
            Programmes programmes,
            Clock clock) {
        this.missed = missed;
        this.letters = letters;
        this.meetings = meetings;
        this.calls = calls;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Goes through the weeks that ended before this working day in the region that is bound; once, whoever does so. */
    public void goThrough(Region region, LocalDate today) {
        if (!WorkingDays.isWorkingDay(today)) {
            return;
        }
        LocalDate first = today.minusDays(DAYS_BACK);
        missed.between(region.id(), first, today.minusDays(1)).forEach(each -> found(region, each));
        missed.unnoted(region.id(), first, today.minusDays(1), clock.instant())
                .forEach(each -> remind(region, new CohortId(each.cohortId()), new MeetingId(each.id())));
    }

    private void found(Region region, Missed each) {
        boolean call = missed.missedBefore(region.id(), each);
        if (missed.note(region.id(), each, call, clock.instant()) && !call) {
            calls.caller(region.id(), each.cohort())
                    .ifPresent(by -> course(region, each.cohort())
                            .ifPresent(course -> meetings.find(
                                            Host.of(by), each.cohort(), new MeetingId(each.meetingId()))
                                    .ifPresent(meeting -> letters.missed(by, course, meeting, each.organisationId()))));
        }
    }

    private void remind(Region region, CohortId cohort, MeetingId id) {
        calls.caller(region.id(), cohort)
                .ifPresent(by -> course(region, cohort)
                        .ifPresent(course -> meetings.find(Host.of(by), cohort, id)
                                .ifPresent(meeting -> letters.unnoted(by, course, meeting))));
    }

    private Optional<Course> course(Region region, CohortId id) {
        return cohorts.behind(region.id(), id)
                .flatMap(cohort -> programmes.announced(region.id()).stream()
                        .filter(programme -> programme.id().equals(cohort.programme()))
                        .findFirst()
                        .map(programme -> new Course(region, programme, cohort)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Call> calls(Advisor by, LocalDate today) {
        return missed.toCall(by, today.minusDays(DAYS_TO_CALL)).stream()
                .map(each -> new Call(
                                new ProgrammeId(each.programmeId()),
                                each.organisationId(),
                                "meetings.call.missed",
                                List.of(Say.date(each.heldOn())),
                                each.heldOn())
                        .as(Pressing.STUCK))
                .toList();
    }

    @Override
    public boolean endsByCall() {
        return true;
    }

    @Override
    public void called(Advisor by, ProgrammeId programme, UUID organisation, Instant at) {
        missed.called(by, programme, organisation, at);
    }

    @Override
    public void notCalled(Advisor by, ProgrammeId programme, UUID organisation, Instant at) {
        missed.notCalled(by, programme, organisation, at);
    }
}
