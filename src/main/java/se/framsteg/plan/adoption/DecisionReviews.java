package se.framsteg.plan.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Auditor;
import se.framsteg.people.Member;

/**
 * Which decisions a programme counts, and what its auditors have looked at of them; asked here, answered by the module above that
 * keeps the evidence. An auditor finds those of their own programme and no others.
 */
public interface DecisionReviews {
    /** So many stand on a page. */
    int SHOWN = 50;

    /** Those that are counted, the last decided first. @param page from nought */
    List<Counted> of(Auditor by, int page);

    /** Those of one company, the last decided first. */
    List<Counted> of(Auditor by, UUID organisation);

    Sums sums(Auditor by);

    Optional<Counted> find(Auditor by, UUID decision);

    /** Says that the auditor has looked at what there is of it: the signed minutes, or how it was answered. Said before, it stays as it was. */
    void add(Auditor by, UUID decision);

    /** Takes that back, where it was the same auditor that said it. */
    void withdraw(Auditor by, UUID decision);

    /** For the company itself: who has looked at this decision. */
    Optional<Review> of(Member by, UUID decision);

    /** How many decisions are counted, and companies whose adoption has been looked at. */
    record Sums(int decisions, int reviewed) {}

    /** That an auditor has looked at a decision. @param by name of whoever holds the pass */
    record Review(UUID decision, UUID pass, String by, Instant at) {}

    /**
     * A decision that counts.
     *
     * @param way how it was decided
     * @param minutes whether signed minutes are kept with it
     * @param level how sure the company's adoption is
     * @param review what an auditor has said of the company's adoption, be it by this decision or another
     */
    record Counted(
            UUID decision,
            UUID organisation,
            String company,
            UUID version,
            int number,
            boolean byOwners,
            LocalDate decidedOn,
            Decision.Way way,
            boolean minutes,
            int level,
            @Nullable Review review) {
        /** That somebody outside the company has read signed minutes: nothing is surer. */
        private static final int OUTSIDE = 4;

        public boolean isReviewed() {
            return review != null && review.decision().equals(decision);
        }

        /** Whether there is anything to look at: of a meeting that left no minutes there is nothing. */
        public boolean hasGrounds() {
            return minutes || way != Decision.Way.MEETING;
        }

        /** One look is enough for the company's adoption, which counts once; but signed minutes make it surer than another look did. */
        public boolean mayBeReviewed() {
            return hasGrounds() && (review == null || minutes && level < OUTSIDE);
        }
    }
}
