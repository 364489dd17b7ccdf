package se.framsteg.records;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one rule did, or is about to do.
 *
 * @param rule the key of the texts that say it
 * @param coming whether it is what would be done in 30 days
 * @param keptFor for how long the rule kept things then (ISO 8601); empty in lines that are older than that
 */
public record RetentionLine(String rule, boolean coming, int removed, int changed, String keptFor) {
    public @Nullable Period period() {
        return keptFor.isEmpty() ? null : Period.parse(keptFor);
    }
}
