package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a programme's figures are told from, read by one select.
 *
 * @param totals sums of what stands
 * @param choices what the survey's areas are called, by code
 * @param groups how the region puts its municipalities together, in its order
 * @param targets what the programme aims at, by indicator
 * @param publications all that has been published of it, oldest first
 */
record Grounds(
        List<TotalRow> totals,
        Map<String, String> choices,
        List<Municipalities> groups,
        Map<String, BigDecimal> targets,
        List<UUID> publications) {

    /** A group of municipalities that the region speaks of by name; its codes. */
    record Municipalities(String name, List<String> codes) {}
}
