package se.framsteg.aid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a company has signed of itself. */
public record Declaration(
        UUID id,
        UUID signedBy,
        String capacity,
        Instant signedAt,
        boolean primaryProduction,
        @Nullable String industryCode,
        boolean hasForm,
        List<Stated> companies) {

    /** A company that the declaration says belongs to the same undertaking. */
    public record Stated(UUID organisation, String name, String number, Bond bond) {}

    /** The same with its companies. */
    Declaration with(List<Stated> stated) {
        return new Declaration(
                id, signedBy, capacity, signedAt, primaryProduction, industryCode, hasForm, List.copyOf(stated));
    }
}
