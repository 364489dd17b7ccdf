package se.framsteg.programmes.participation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation's part in a programme as it is entered. {@code weeks} are the weeks attended, from 1. */
public record ParticipationEntry(
        UUID id,
        UUID organisation,
        String role,
        String status,
        @Nullable String cohort,
        @Nullable UUID promoter,
        List<Integer> weeks,
        String size) {}
