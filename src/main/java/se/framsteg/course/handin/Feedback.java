package se.framsteg.course.handin;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coach;

/** Answering what has been handed in: a coach reads it and approves it, or sends it back with words. */
@Service
@Transactional
public class Feedback {
    private final HandInRepository handIns;
    private final FeedbackLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedback(HandInRepository handIns, FeedbackLetters letters, ApplicationEventPublisher events, Clock clock) {
        this.handIns = handIns;
        this.letters = letters;
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
     * Answers once; the company is told by mail.
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
        if (!remarks.isEmpty()) {
            handIns.remark(by.region(), handIn.id(), remarks);
        }
        letters.answered(by, handIn, state, verdict);
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
