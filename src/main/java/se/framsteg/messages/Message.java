package se.framsteg.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as it was sent, and how far it has come.
 *
 * @param by what its writer is called
 * @param waiting how many of its readers it is still on its way to; {@code posted} how many it was sent to; {@code all} for
 *     how many it was, those not reached too
 */
public record Message(
        UUID id,
        String by,
        Instant writtenAt,
        boolean asks,
        boolean example,
        String subjectSv,
        String textSv,
        String subjectEn,
        String textEn,
        int companies,
        int waiting,
        int posted,
        int all) {
    /** As it was written. */
    Draft draft() {
        return new Draft(java.util.List.of(), false, asks, subjectSv, textSv, subjectEn, textEn);
    }

    public String subject() {
        return subjectSv.isEmpty() ? subjectEn : subjectSv;
    }

    public String text() {
        return textSv.isEmpty() ? textEn : textSv;
    }
}
