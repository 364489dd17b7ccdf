package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one side sees of the other before both have said yes: what was published, without whatever might say whose it is.
 *
 * @param tonnesYear to two digits; null where it is not known
 */
public record Shown(
        String title,
        String words,
        String material,
        String quality,
        @Nullable BigDecimal tonnesYear,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    static Shown of(
            String holder,
            String title,
            String words,
            String material,
            String quality,
            @Nullable BigDecimal tonnesYear,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        return new Shown(
                Masked.of(title, holder),
                Masked.of(words, holder),
                material,
                quality,
                tonnesYear == null ? null : rounded(tonnesYear),
                startsOn,
                endsOn);
    }

    /** The same without the name of whose it is. */
    public Shown without(String holder) {
        return new Shown(
                Masked.of(title, holder), Masked.of(words, holder), material, quality, tonnesYear, startsOn, endsOn);
    }

    /** What is left to read of something that was taken back, or declined, before both had said yes: of what material it was. */
    static Shown gone(String material, LocalDate startsOn) {
        return new Shown("", "", material, "unknown", null, startsOn, null);
    }

    public boolean isGone() {
        return title.isEmpty();
    }

    /** The smaller amount of two that are brought together; null where neither is known. */
    public static @Nullable BigDecimal less(Shown one, Shown other) {
        return Stream.of(one, other)
                .map(Shown::tonnesYear)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static BigDecimal rounded(BigDecimal tonnes) {
        return tonnes.round(new MathContext(2, RoundingMode.HALF_UP));
    }

    /** Whole tens of kilometres, and never less than ten. */
    static int tens(int km) {
        return Math.max(10, Math.round(km / 10f) * 10);
    }
}
