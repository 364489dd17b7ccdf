package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How willingly companies would recommend the course: how many answered each of 0 to 10. */
public record Recommendation(List<Long> distribution) {
    public long n() {
        return distribution.stream().mapToLong(Long::longValue).sum();
    }

    /** 9 and 10. */
    public long willing() {
        return sum(9, 11);
    }

    /** 7 and 8. */
    public long between() {
        return sum(7, 9);
    }

    /** 0 to 6. */
    public long unwilling() {
        return sum(0, 7);
    }

    public boolean isShown() {
        return n() >= Shares.FEWEST_TOLD;
    }

    /** Share of the willing minus share of the unwilling, in percentage points; said with one decimal. */
    public @Nullable BigDecimal nps() {
        BigDecimal share = Shares.of(willing() - unwilling(), n());
        return share == null ? null : share.movePointRight(2);
    }

    private long sum(int from, int to) {
        return distribution.subList(from, to).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
