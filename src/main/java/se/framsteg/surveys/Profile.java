package se.framsteg.surveys;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the answers of a company's respondents come to. Of several, the mean is taken statement by statement first. A
 * dimension is the mean of its answered statements, of which it needs three; the index, from 0 to 100, is the mean of the
 * dimensions less one, divided by four, of which it needs five. Reckoned exactly, and rounded only to be read.
 *
 * @param n how many have answered at least one statement with a level
 */
public record Profile(SelfAssessment assessment, int n, Map<String, Item> items) {
    static final int FEWEST_STATEMENTS = 3;
    static final int FEWEST_DIMENSIONS = 5;

    /** From here on the answers to a statement are so far apart that it is worth talking about. */
    static final int WIDE = 3;

    private static final MathContext EXACT = MathContext.DECIMAL128;

    /** One statement. @param n how many said a level, from the lowest to the highest */
    public record Item(BigDecimal mean, int n, int lowest, int highest) {
        public int range() {
            return highest - lowest;
        }
    }

    public Profile {
        items = Map.copyOf(items);
    }

    public static Profile of(SelfAssessment assessment, Collection<Answers> respondents) {
        var items = new LinkedHashMap<String, Item>();
        for (Statement statement : assessment.statements()) {
            List<Integer> levels = respondents.stream()
                    .flatMap(each -> each.level(statement.id()).stream())
                    .sorted()
                    .toList();
            if (!levels.isEmpty()) {
                List<BigDecimal> exact =
                        levels.stream().map(BigDecimal::valueOf).toList();
                items.put(statement.id(), new Item(mean(exact), levels.size(), levels.getFirst(), levels.getLast()));
            }
        }
        long n = respondents.stream()
                .filter(each -> assessment.statements().stream()
                        .anyMatch(statement -> each.level(statement.id()).isPresent()))
                .count();
        return new Profile(assessment, (int) n, items);
    }

    /** The level of a dimension, from 1 to 5; empty where too little of it is answered. */
    public Optional<BigDecimal> level(Dimension dimension) {
        List<BigDecimal> means = dimension.statements().stream()
                .map(statement -> items.get(statement.id()))
                .filter(Objects::nonNull)
                .map(Item::mean)
                .toList();
        return means.size() < FEWEST_STATEMENTS ? Optional.empty() : Optional.of(mean(means));
    }

    /** From 0 to 100; empty where too few dimensions have a level. */
    public Optional<BigDecimal> index() {
        List<BigDecimal> levels = assessment.dimensions().stream()
                .flatMap(dimension -> level(dimension).stream())
                .toList();
        return levels.size() < FEWEST_DIMENSIONS
                ? Optional.empty()
                : Optional.of(mean(levels)
                        .subtract(BigDecimal.ONE)
                        .divide(BigDecimal.valueOf(4), EXACT)
                        .movePointRight(2));
    }

    /** The level that the index lies on: 0–19 is the first, 80–100 the fifth, of the index as it is read. */
    public Optional<Integer> band() {
        return index().map(index -> Math.min(Answers.HIGHEST, whole(index) / 20 + 1));
    }

    /** Statements that the respondents see very differently, the widest apart first. */
    public List<Statement> toTalkAbout() {
        return assessment.statements().stream()
                .filter(statement -> items.containsKey(statement.id())
                        && Objects.requireNonNull(items.get(statement.id())).range() >= WIDE)
                .sorted(Comparator.comparing(statement ->
                        -Objects.requireNonNull(items.get(statement.id())).range()))
                .toList();
    }

    static int whole(BigDecimal index) {
        return index.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), EXACT);
    }
}
