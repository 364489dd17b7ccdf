package se.framsteg.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company has said how far it has come with a strategy. Told within the transaction.
 *
 * @param state {@code none}, {@code planned} or {@code draft}; that one is adopted is told by {@link PlanAdopted}
 * @param plannedBy by when there is to be one, where it is planned
 */
public record StrategyDeclared(
        UUID region,
        UUID organisation,
        String state,
        @Nullable LocalDate plannedBy,
        Instant at,
        UUID by) {}
