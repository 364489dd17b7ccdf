package se.framsteg.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a company's plan stands, in figures, and what has been decided.
 *
 * @param late those that are still to be done and should have been
 * @param adoptedOn when the version that holds was adopted; null where none is
 * @param decides {@code board} or {@code owner}, whoever adopted it
 */
public record PlanStanding(
        int actions,
        int done,
        int late,
        @Nullable LocalDate adoptedOn,
        @Nullable String decides) {
    public boolean isEmpty() {
        return actions == 0;
    }

    public boolean isAdopted() {
        return adoptedOn != null;
    }
}
