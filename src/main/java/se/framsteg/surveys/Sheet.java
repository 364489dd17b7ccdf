package se.framsteg.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person says for their company at one time. It counts from when it is sent.
 *
 * @param personId null where it is so old that nobody knows any more; then {@code person}, what they are called, is empty
 * @param start after the course: how they think that it was when it began
 * @param enteredBy what whoever typed it in a call is called; null where they answered themselves
 */
public record Sheet(
        UUID id,
        UUID programmeId,
        UUID organisationId,
        Wave wave,
        @Nullable UUID personId,
        String person,
        int version,
        Answers answers,
        Answers start,
        @Nullable String enteredBy,
        @Nullable LocalDate calledOn,
        @Nullable Instant sentAt) {
    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isByPhone() {
        return calledOn != null;
    }

    /** What is still to be said before it can be sent; nothing of the start, which one may leave. */
    public List<Statement> missing(SelfAssessment assessment) {
        return assessment.statements().stream()
                .filter(statement -> !answers.has(statement.id()))
                .toList();
    }
}
