package se.framsteg.surveys;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company has said of its strategy and of the course, after it; a later one takes the place of an earlier. Told within
 * the transaction that keeps it.
 *
 * @param strategy a code of evidence of the kind answer: {@code has draft plans-this-year plans-later no dont-know}, or
 *     {@code none} where that was left out
 * @param recommendation from 0 to 10; null where that was left out
 * @param by who pressed; {@code onBehalfOf} whose answer it is, where it was typed by somebody else in a call
 */
public record StrategyTold(
        UUID region,
        UUID programme,
        UUID organisation,
        String strategy,
        int yearAsked,
        @Nullable Integer recommendation,
        LocalDate on,
        boolean byPhone,
        UUID by,
        @Nullable UUID onBehalfOf) {}
