package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has been delivered of material between companies, by what becomes of it, as both sides have confirmed. Each delivery counts
 * once, however many took part in it.
 *
 * @param kilograms by use, {@link #USES}
 * @param companies that have given or taken it, as far as it counts with them
 */
public record MaterialKept(Map<String, Long> kilograms, long companies) {
    /** Used again or in something new; as raw material; as energy; or nobody has said. */
    public static final List<String> USES = List.of("kept", "recycled", "energy", "unsaid");

    public static final MaterialKept NONE = new MaterialKept(Map.of(), 0);

    public MaterialKept {
        kilograms = Collections.unmodifiableMap(new TreeMap<>(kilograms));
    }

    /** What becomes of material at a step of the ladder, {@code r0} to {@code r9}. */
    static String use(String rung) {
        return switch (rung) {
            case "" -> "unsaid";
            case "r8" -> "recycled";
            case "r9" -> "energy";
            default -> "kept";
        };
    }

    /** Of fewer than five companies it would be known what each has delivered. */
    public boolean isShown() {
        return companies >= Shares.FEWEST_TOLD;
    }

    /** Null of fewer than five companies. */
    public @Nullable BigDecimal tonnes() {
        return isShown()
                ? tonnes(kilograms.values().stream().mapToLong(Long::longValue).sum())
                : null;
    }

    public @Nullable BigDecimal tonnes(String use) {
        return isShown() ? tonnes(kilograms.getOrDefault(use, 0L)) : null;
    }

    private static BigDecimal tonnes(long kilograms) {
        return new BigDecimal(
                BigDecimal.valueOf(kilograms, 3).stripTrailingZeros().toPlainString());
    }
}
