package se.framsteg.course.seen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.course.completion.Completions;
import se.framsteg.course.editions.CohortEditions;
import se.framsteg.course.handin.WorkApproved;
import se.framsteg.course.seen.Shown.Mark;
import se.framsteg.course.seen.Shown.Tick;
import se.framsteg.meetings.Host;
import se.framsteg.people.Audit;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;

/** Ticks what companies show at a meeting, many at once, and takes a tick back. */
@Service
@Transactional
public class SeenWork {
    private final SeenRepository seen;
    private final CohortEditions editions;
    private final ApplicationEventPublisher events;
    private final Completions completions;
    private final Audit audit;
    private final Clock clock;

    SeenWork(
            SeenRepository seen,
            CohortEditions editions,
            ApplicationEventPublisher events,
            Completions completions,
            Audit audit,
            Clock clock) {
        this.seen = seen;
        this.editions = editions;
        this.events = events;
        this.completions = completions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The cohort's companies, by name, with how their worksheets stand. */
    @Transactional(readOnly = true)
    public List<Shown> in(Host by, CohortId cohort) {
        List<Mark> marks = seen.marks(by, cohort);
        return seen.companies(by, cohort).stream()
                .map(company -> new Shown(
                        company.id(),
                        company.name(),
                        marks.stream()
                                .filter(mark -> mark.organisation().equals(company.id()))
                                .toList()))
                .toList();
    }

    /** The one that the cohort goes by. */
    @Transactional(readOnly = true)
    public Edition edition(Host by, CohortId cohort) {
        return editions.of(by.region(), cohort);
    }

    /**
     * How many were not ticked already. What is no worksheet of theirs, or no company of the cohort's, is left out.
     *
     * @param heldOn the day of the meeting
     */
    public int see(Host by, Cohort cohort, LocalDate heldOn, Collection<Tick> ticks) {
        Edition edition = edition(by, cohort.id());
        Instant now = clock.instant();
        int noted = 0;
        for (Tick tick : ticks) {
            UUID id = edition.worksheet(tick.worksheet())
                    .flatMap(_ -> seen.tick(by, cohort.id(), tick, heldOn, now))
                    .orElse(null);
            if (id != null) {
                noted++;
                answer(by, cohort, tick, id, now);
            }
        }
        if (noted > 0) {
            editions.begin(by.region(), cohort.id().value(), edition);
        }
        return noted;
    }

    /** What waited is answered, and the course may be completed by it. */
    private void answer(Host by, Cohort cohort, Tick tick, UUID id, Instant now) {
        seen.answer(by, cohort.id(), tick, id, now)
                .ifPresentOrElse(
                        handIn -> events.publishEvent(new WorkApproved(
                                by.region().value(),
                                handIn,
                                tick.organisation(),
                                cohort.id().value(),
                                tick.worksheet(),
                                now)),
                        () -> completions.look(
                                by.region(),
                                cohort.programme().value(),
                                tick.organisation(),
                                by.person().value()));
    }

    /** What the tick had answered waits again. */
    public void takeBack(Host by, CohortId cohort, Tick tick) {
        var back = seen.takeBack(by, cohort, tick, clock.instant())
                .orElseThrow(() -> new NoSuchElementException("Not ticked"));
        if (back.handInId() != null) {
            seen.reopen(by, back.handInId());
        }
        audit.record(by.region(), by.person(), "course.take-back-seen", tick.organisation(), back.id());
    }
}
