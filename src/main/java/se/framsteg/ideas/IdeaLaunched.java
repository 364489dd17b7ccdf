package se.framsteg.ideas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea is there to be bought or used, and something shows it; or what is said of one that is has changed.
 *
 * @param ladder the step it stands on, {@code r0} to {@code r9}; empty where nobody has said
 * @param tonnesYear how much material it spares in a year, as the company says; 0 where nobody has said
 * @param on the day it was launched
 * @param stillOn the last day on which the company has said that it still is there; null where it has not
 * @param by who told so
 */
public record IdeaLaunched(
        UUID region,
        UUID organisation,
        UUID idea,
        String kind,
        String newTo,
        String ladder,
        BigDecimal tonnesYear,
        LocalDate on,
        @Nullable LocalDate stillOn,
        UUID by) {}
