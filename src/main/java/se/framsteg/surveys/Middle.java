package se.framsteg.surveys;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Where the middle of many companies' figures lies. Of fewer than five nothing is told: it would be known whose they are. */
public record Middle(int n, BigDecimal mean, BigDecimal median) {
    public static final int FEWEST_TOLD = 5;

    public static Optional<Middle> of(List<BigDecimal> figures) {
        if (figures.size() < FEWEST_TOLD) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal median = lower.add(upper).divide(BigDecimal.TWO, MathContext.DECIMAL128);
        return Optional.of(new Middle(figures.size(), Profile.mean(figures), median));
    }
}
