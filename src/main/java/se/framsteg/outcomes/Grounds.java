package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Json;

/**
 * What a programme's figures are told from, read by one select, and taken apart only when somebody wants to know: the
 * same grounds give the same figures.
 *
 * @param sums sums of what stands, as an array; null where nothing does
 * @param areas what the survey's areas are called, by code
 * @param groups how the region puts its municipalities together, in its order
 * @param aims what the programme aims at, by indicator
 * @param publications all that has been published of it, oldest first
 * @param sentIn how many companies have sent an application here, beside those that the sums tell of,
 *     with those that have been forgotten since
 */
record Grounds(
        @Nullable String sums,
        @Nullable String areas,
        @Nullable String groups,
        @Nullable String aims,
        List<UUID> publications,
        long sentIn) {

    /** A group of municipalities that the region speaks of by name; its codes. */
    record Municipalities(String name, List<String> codes) {}

    List<TotalRow> totals() {
        return Json.list(sums, TotalRow.class);
    }

    Map<String, String> choices() {
        return Json.map(areas, String.class);
    }

    List<Municipalities> municipalities() {
        return Json.list(groups, Municipalities.class);
    }

    Map<String, BigDecimal> targets() {
        return Json.map(aims, BigDecimal.class);
    }
}
