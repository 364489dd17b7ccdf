package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many companies have completed the course, of all that had a place when their round began.
 *
 * @param underWay those that have neither completed it nor left; once the programme is over they did not complete it
 * @param whyLeft how many left for each reason, {@code ""} where none was given
 */
public record Completion(long completed, long underWay, Map<String, Long> whyLeft) {
    public static final Completion NONE = new Completion(0, 0, Map.of());

    public Completion {
        whyLeft = Collections.unmodifiableMap(new TreeMap<>(whyLeft));
    }

    public long left() {
        return whyLeft.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All that had a place: nobody falls out of it by leaving. */
    public long enrolled() {
        return completed + underWay + left();
    }

    public @Nullable BigDecimal share() {
        return Shares.of(completed, enrolled());
    }

    /** Whether the public is told more than how many they are; of fewer than five it would be known who did not. */
    public boolean isShown() {
        return enrolled() >= Shares.FEWEST_TOLD;
    }
}
