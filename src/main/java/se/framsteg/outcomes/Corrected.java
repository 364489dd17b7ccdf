package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence should have said. Whose it is and what it is about cannot be corrected, only what it says.
 *
 * @param withdrawn it does not hold at all
 */
public record Corrected(
        String code, @Nullable String detail, @Nullable BigDecimal number, LocalDate happenedOn, boolean withdrawn) {}
