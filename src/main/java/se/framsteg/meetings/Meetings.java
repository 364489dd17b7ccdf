package se.framsteg.meetings;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.shell.Ids;

/**
 * Plans a cohort's meetings, changes and cancels them. Who changes one says which version they saw; whoever is called to it
 * is told in the same transaction.
 */
@Service
@Transactional
public class Meetings {
    private final MeetingRepository meetings;
    private final AttendanceRepository attendances;
    private final Calls calls;
    private final ClosedTimes closed;
    private final Audit audit;

    Meetings(
            MeetingRepository meetings,
            AttendanceRepository attendances,
            Calls calls,
            ClosedTimes closed,
            Audit audit) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.calls = calls;
        this.closed = closed;
        this.audit = audit;
    }

    /** In the order in which they are held, those that are cancelled too. */
    @Transactional(readOnly = true)
    public List<Meeting> of(Manager by, CohortId cohort) {
        return meetings.of(by, cohort);
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(Host by, CohortId cohort, MeetingId id) {
        return meetings.find(by, cohort, id);
    }

    /** What the present plan took the place of, to go back to. */
    @Transactional(readOnly = true)
    public Optional<MeetingPlan> earlier(Manager by, Meeting meeting) {
        return meeting.isCancelled() ? Optional.empty() : meetings.earlier(by, meeting);
    }

    public MeetingId plan(Manager by, Cohort cohort, MeetingPlan plan) {
        var id = new MeetingId(Ids.next());
        meetings.insert(by, cohort.id(), id, plan);
        audit.record(by, "meetings.plan", null, id.value());
        return id;
    }

    /** Plans a meeting for each of the cohort's weeks that has none; gives how many. Cancelled ones stand as they are. */
    public int planAll(Manager by, Cohort cohort, Habit habit, IntFunction<String> title) {
        List<MeetingPlan> plans = habit.in(without(by, cohort), closed.freeDays(by), title);
        plans.forEach(plan -> plan(by, cohort, plan));
        return plans.size();
    }

    /** The weeks of a cohort for which no meeting is planned. */
    @Transactional(readOnly = true)
    public List<CohortWeek> without(Manager by, Cohort cohort) {
        Set<Integer> planned = of(by, cohort.id()).stream()
                .flatMap(meeting -> Stream.ofNullable(meeting.plan().week()))
                .collect(Collectors.toSet());
        return cohort.weeks().stream()
                .filter(week -> !planned.contains(week.number()))
                .toList();
    }

    public Meeting change(Manager by, Course course, Meeting meeting, int seen, MeetingPlan plan) {
        if (plan.equals(meeting.plan()) && seen == meeting.version()) {
            return meeting;
        }
        if (!Objects.equals(plan.week(), meeting.plan().week())) {
            refuseIfNoted(by, meeting);
        }
        if (!meetings.update(by, meeting.id(), seen, plan)) {
            throw new MeetingHasChanged();
        }
        return decided(by, course, meeting, "meetings.change");
    }

    /** Goes back to the plan before the present one. */
    public Meeting undo(Manager by, Course course, Meeting meeting, int seen) {
        return change(by, course, meeting, seen, earlier(by, meeting).orElseThrow(NoSuchElementException::new));
    }

    public Meeting cancel(Manager by, Course course, Meeting meeting, int seen, String reason) {
        refuseIfNoted(by, meeting);
        if (!meetings.cancel(by, meeting.id(), seen, reason)) {
            throw new MeetingHasChanged();
        }
        return decided(by, course, meeting, "meetings.cancel");
    }

    /** Holds a cancelled meeting after all, as it was planned. */
    public Meeting restore(Manager by, Course course, Meeting meeting, int seen) {
        if (!meetings.cancel(by, meeting.id(), seen, null)) {
            throw new MeetingHasChanged();
        }
        return decided(by, course, meeting, "meetings.restore");
    }

    /** Takes away a meeting that nobody has been called to. */
    public void remove(Manager by, Meeting meeting, int seen) {
        if (!meetings.remove(by, meeting.id(), seen)) {
            throw new MeetingHasChanged();
        }
        audit.record(by, "meetings.remove", null, meeting.id().value());
    }

    private void refuseIfNoted(Manager by, Meeting meeting) {
        if (attendances.isNoted(by.region(), meeting.id())) {
            throw new AttendanceIsNoted();
        }
    }

    private Meeting decided(Manager by, Course course, Meeting before, String verb) {
        audit.record(by, verb, null, before.id().value());
        Meeting after = meetings.find(Host.of(by), before.cohort(), before.id()).orElseThrow();
        calls.tell(by, course, before, after);
        return after;
    }
}
