package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much there is of each of several parts, and with how many companies. Of fewer than five it would be known what each has done,
 * so such parts are told of together, and with one that is large enough, since they could be worked out from the sum otherwise.
 *
 * @param kilograms by part
 * @param companies by part; one may stand behind several
 */
public record Amounts(Map<String, Long> kilograms, Map<String, Long> companies) {
    /** What is told of together. */
    public static final String OTHER = "other";

    static final Amounts NONE = new Amounts(Map.of(), Map.of());

    public Amounts {
        kilograms = Collections.unmodifiableMap(new TreeMap<>(kilograms));
        companies = Collections.unmodifiableMap(new TreeMap<>(companies));
    }

    /** In tonnes, the largest first and what is told of together last; nothing where no part can be told from the sum. */
    public Map<String, BigDecimal> told() {
        var large = parts().filter(this::isLarge)
                .sorted((one, other) -> Long.compare(with(other), with(one)))
                .collect(Collectors.toCollection(ArrayDeque::new));
        long others = parts().filter(part -> !isLarge(part))
                .mapToLong(this::kilograms)
                .sum();
        if (others > 0 && !large.isEmpty()) {
            others += kilograms(large.removeLast());
        }
        if (large.isEmpty()) {
            return Map.of();
        }
        var told = new LinkedHashMap<String, BigDecimal>();
        large.stream()
                .sorted((one, other) -> Long.compare(kilograms(other), kilograms(one)))
                .forEach(part -> told.put(part, tonnes(kilograms(part))));
        if (others > 0) {
            told.put(OTHER, tonnes(others));
        }
        return Collections.unmodifiableMap(told);
    }

    BigDecimal tonnes() {
        return tonnes(kilograms.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Whether so few have come or gone in some part that it could be told what they have done. */
    boolean isTooLikeFor(Amounts before) {
        return Stream.concat(parts(), before.parts())
                .anyMatch(part -> Shares.isFew(Math.abs(with(part) - before.with(part))));
    }

    private Stream<String> parts() {
        return kilograms.keySet().stream().filter(part -> kilograms(part) > 0);
    }

    private boolean isLarge(String part) {
        return with(part) >= Shares.FEWEST_TOLD;
    }

    private long with(String part) {
        return Objects.requireNonNullElse(companies.get(part), 0L);
    }

    private long kilograms(String part) {
        return Objects.requireNonNullElse(kilograms.get(part), 0L);
    }

    private static BigDecimal tonnes(long kilograms) {
        return new BigDecimal(
                BigDecimal.valueOf(kilograms, 3).stripTrailingZeros().toPlainString());
    }
}
