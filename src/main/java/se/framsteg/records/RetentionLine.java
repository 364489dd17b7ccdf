package se.framsteg.records;

/**
 * What one rule did, or is about to do.
 *
 * @param rule the key of the texts that say it
 * @param coming whether it is what would be done in 30 days
 */
public record RetentionLine(String rule, boolean coming, int removed, int changed) {}
