package se.framsteg.plan.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A proposed action.
 *
 * @param trades keys of the course's suggestions, or {@link #ALL}; {@code topics} are keys there too
 * @param words by which it is found too, as people call such things at work; never shown
 * @param firstStep what somebody does this week, in less than an hour
 * @param measure what one counts, with its unit
 * @param effect what it gives a firm that is told as an example, in words; the figures are of that firm and of a year
 * @param hours of one's own time in the first year
 * @param term {@code short} where it is done within a year, else {@code long}
 * @param source {@link #EXPERIENCE}, or {@code name} and {@code year} of where the figure comes from
 */
@JsonNaming(KebabCaseStrategy.class)
public record BankAction(
        String id,
        List<String> trades,
        List<String> topics,
        InBoth words,
        InBoth title,
        InBoth firstStep,
        InBoth measure,
        InBoth effect,
        @Nullable BigDecimal tco2eYear,
        @Nullable BigDecimal tMaterialYear,
        @Nullable BigDecimal sekYear,
        Cost cost,
        int hours,
        int impact,
        int effort,
        String term,
        String confidence,
        Object source) {
    public static final String ALL = "all";
    public static final String EXPERIENCE = "experience";

    /** Once, in kronor. */
    public record Cost(int from, int to) {}

    public boolean suits(String trade) {
        return trades.contains(trade) || trades.contains(ALL);
    }

    /** Who says so, and when; empty where it is experience. */
    public String sourceName() {
        return source instanceof Map<?, ?> named
                ? "%s%s".formatted(named.get("name"), named.get("year") == null ? "" : ", " + named.get("year"))
                : "";
    }
}
