package se.framsteg.flows;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of a flow.
 *
 * @param amount in {@code unit}, each time; null while it is not said
 * @param unit t, kg, m3, pcs, MWh or h
 * @param tPerUnit what one cubic metre or piece weighs, in tonnes; null while it is not said
 * @param per once, week, month or year
 */
public record Quantity(
        @Nullable BigDecimal amount, String unit, @Nullable BigDecimal tPerUnit, String per) {
    public static final List<String> UNITS = List.of("t", "kg", "m3", "pcs", "MWh", "h");
    public static final List<String> PERS = List.of("once", "week", "month", "year");
    public static final Quantity UNKNOWN = new Quantity(null, "t", null, "year");

    /** More than this is refused: no company here has it. */
    public static final BigDecimal MOST_TONNES = new BigDecimal("10000000");

    private static final BigDecimal LEAST_TONNES = new BigDecimal("0.001");
    private static final BigDecimal MOST = new BigDecimal("10000000000");
    private static final BigDecimal MOST_PER_UNIT = new BigDecimal("10000");
    private static final Map<String, Integer> TIMES = Map.of("once", 1, "week", 52, "month", 12, "year", 1);

    public Quantity {
        if (!UNITS.contains(unit) || !PERS.contains(per)) {
            throw new IllegalArgumentException("No amount in %s per %s".formatted(unit, per));
        }
        if (amount != null && (amount.signum() <= 0 || amount.compareTo(MOST) > 0)) {
            throw new IllegalArgumentException("An amount is more than nothing, and there is no such amount");
        }
        if (tPerUnit != null && (tPerUnit.signum() <= 0 || tPerUnit.compareTo(MOST_PER_UNIT) > 0)) {
            throw new IllegalArgumentException("Everything weighs something, and nothing that much");
        }
    }

    /** Tonnes in a year, with three decimals; of what comes once, all of it. Null while it cannot be worked out. */
    public @Nullable BigDecimal tonnesYear() {
        BigDecimal each = tonnesEach();
        return amount == null || each == null
                ? null
                : each.multiply(amount)
                        .multiply(BigDecimal.valueOf(TIMES.getOrDefault(per, 1)))
                        .setScale(3, HALF_UP)
                        .max(LEAST_TONNES);
    }

    private @Nullable BigDecimal tonnesEach() {
        return switch (unit) {
            case "t" -> BigDecimal.ONE;
            case "kg" -> LEAST_TONNES;
            default -> tPerUnit;
        };
    }
}
