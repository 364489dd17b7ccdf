package se.framsteg.course.handin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.Editions;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coach;

/** Answering what has been handed in: a coach reads it and approves it, or sends it back with words. */
@Service
@Transactional
public class Feedback {
    /** So long after an answer its company is told by mail. */
    public static final Duration UNTIL_TOLD = Duration.ofMinutes(10);

    private final HandInRepository handIns;
    private final Editions editions;
    private final CountsApproved counts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedback(
            HandInRepository handIns,
            Editions editions,
            CountsApproved counts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handIns = handIns;
        this.editions = editions;
        this.counts = counts;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for an answer in a round of the coach's, the oldest first. */
    @Transactional(readOnly = true)
    public List<HandIn> waiting(Coach by, CohortId cohort) {
        return handIns.waiting(by, cohort.value());
    }

    @Transactional(readOnly = true)
    public Map<UUID, Integer> waiting(Coach by) {
        return handIns.waiting(by);
    }

    @Transactional(readOnly = true)
    public Optional<HandIn> find(Coach by, CohortId cohort, HandInId id) {
        return handIns.find(by, cohort.value(), id.value());
    }

    @Transactional(readOnly = true)
    public Map<UUID, String> remarks(Coach by, HandIn handIn) {
        return handIns.remarks(by.region(), handIn.id());
    }

    /** The coach's own answers that can still be undone, the newest first. */
    @Transactional(readOnly = true)
    public List<FreshAnswer> fresh(Coach by, CohortId cohort) {
        return handIns.fresh(by, cohort.value()).stream()
                .filter(each -> each.state().equals("returned") || isDeclared(by, each.edition(), each.worksheet()))
                .toList();
    }

    /** Takes an answer of the coach's own back, as if it had not been given; what they wrote stays for them. */
    public Undone undo(Coach by, CohortId cohort, HandInId id) {
        UUID programme = handIns.holdStill(by, id.value()).orElseThrow(NoSuchElementException::new);
        counts.hold(by.region(), programme);
        HandIn handIn = find(by, cohort, id).orElseThrow(NoSuchElementException::new);
        if (handIn.isApproved() && !isDeclared(by, handIn.edition(), handIn.worksheet())
                || handIns.isCounted(by.region(), handIn)) {
            return Undone.COUNTED;
        }
        return handIns.undo(by, handIn.id()) ? Undone.DONE : Undone.READ;
    }

    /** What another module keeps is frozen there as soon as it is approved. */
    private boolean isDeclared(Coach by, String edition, String worksheet) {
        return editions.find(by.region(), edition)
                .worksheet(worksheet)
                .filter(Worksheet::isDeclared)
                .isPresent();
    }

    /**
     * Answers several, each company as its own.
     *
     * @return how many were still to be answered
     */
    public int answerEach(Coach by, CohortId cohort, Map<HandInId, Answer> answers) {
        return (int) answers.entrySet().stream()
                .filter(each -> answer(
                        by,
                        cohort,
                        each.getKey(),
                        each.getValue().state(),
                        each.getValue().verdict(),
                        Map.of()))
                .count();
    }

    /** What one company is told. @param verdict may be empty but where it is sent back */
    public record Answer(HandIn.State state, String verdict) {}

    /**
     * Answers once; the company sees it at once, and is told by mail after a while.
     *
     * @param verdict what to say of the whole; may be empty but where it is sent back
     * @param remarks what to say of rows, by row; the hand-in itself as the row is what is answered once
     * @return false where somebody has answered it already, or the company has replaced it
     */
    public boolean answer(
            Coach by, CohortId cohort, HandInId id, HandIn.State state, String verdict, Map<UUID, String> remarks) {
        HandIn handIn = find(by, cohort, id).orElseThrow(NoSuchElementException::new);
        if (!handIns.decide(by, handIn.id(), state.name().toLowerCase(Locale.ROOT), verdict, clock.instant())) {
            return false;
        }
        handIns.remark(by.region(), handIn.id(), remarks);
        if (state != HandIn.State.RETURNED) {
            events.publishEvent(new WorkApproved(
                    by.region().value(),
                    handIn.id(),
                    handIn.organisationId(),
                    cohort.value(),
                    handIn.worksheet(),
                    clock.instant()));
        }
        return true;
    }
}
