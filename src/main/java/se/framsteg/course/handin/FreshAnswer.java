package se.framsteg.course.handin;

import java.time.Instant;
import java.util.UUID;

/** An answer that whoever gave it may still undo. @param id of the hand-in */
public record FreshAnswer(
        UUID id, String organisation, String edition, String worksheet, String state, Instant decidedAt) {
    /** When the company is told. */
    public Instant toldAt() {
        return decidedAt.plus(Feedback.UNTIL_TOLD);
    }
}
