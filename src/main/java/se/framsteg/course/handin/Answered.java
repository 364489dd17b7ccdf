package se.framsteg.course.handin;

import java.util.UUID;

/** An answer that its company is to be told of. @param coachId who gave it, as {@code coach} is what they are called */
record Answered(
        UUID id,
        UUID organisationId,
        String edition,
        String worksheet,
        String state,
        String verdict,
        UUID coachId,
        String coach) {
    boolean isReturned() {
        return state.equals("returned");
    }
}
