package se.framsteg.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pass as its manager sees it. */
public record PassRow(
        UUID id,
        UUID programmeId,
        String name,
        String address,
        LocalDate endsOn,
        Instant createdAt,
        @Nullable Instant withdrawnAt,
        byte[] linkSealed,
        long pages,
        @Nullable Instant lastAt) {

    public boolean isOpen(LocalDate today) {
        return withdrawnAt == null && !endsOn.isBefore(today);
    }
}
