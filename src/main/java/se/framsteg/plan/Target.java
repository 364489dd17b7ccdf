package se.framsteg.plan;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Something the company wants to reach by a year, as it stands on the course's worksheet, as typed.
 *
 * @param topicRow the row of the worksheet that its topic was taken from, as typed
 */
public record Target(
        UUID id,
        String kpi,
        String unit,
        String baseYear,
        String baseValue,
        String targetYear,
        String targetValue,
        String topicRow) {
    /** Units that only say that something is counted. */
    private static final Set<String> COUNTED = Set.of("", "antal", "st", "stycken", "number", "pieces");

    /** A figure with its unit, but where the unit only says that it is a number of something. */
    public static String counted(String value, String unit) {
        return value.isBlank() || COUNTED.contains(unit.strip().toLowerCase(Locale.ROOT)) ? value : value + " " + unit;
    }
}
