package se.framsteg.plan;

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
        String topicRow) {}
