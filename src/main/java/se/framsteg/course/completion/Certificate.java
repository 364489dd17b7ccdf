package se.framsteg.course.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person who took part has to show for a course that their company has completed. It says what was done in the
 * course, and nothing about the company.
 *
 * @param person what they were called when it was issued, or when the company's contact let it be corrected
 * @param called what they are called now
 * @param endedAt since when it does not hold any more; null for one that holds
 */
public record Certificate(
        UUID id,
        String code,
        UUID personId,
        String person,
        String called,
        String organisation,
        UUID programmeId,
        String programme,
        boolean example,
        String edition,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate completedOn,
        Instant issuedAt,
        @Nullable Instant endedAt) {
    public boolean holds() {
        return endedAt == null;
    }

    public String written() {
        return new CertificateCode(code).written();
    }
}
