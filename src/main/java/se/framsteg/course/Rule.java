package se.framsteg.course;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;

/**
 * What a table must fulfil as a whole before it is handed in.
 *
 * @param where field to values: which rows are counted
 * @param field the field that varies, whose options are all needed, or that is later than {@code than}
 * @param most of a balance, in per cent
 * @param unless what is answered once, and explains why there is no balance
 * @param threshold of a topic's score: from which it counts among what matters most
 * @param text what the company reads while it does not hold
 */
public record Rule(
        Kind kind,
        String table,
        @Nullable Map<String, List<String>> where,
        @Nullable String field,
        @Nullable String than,
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable BigDecimal threshold,
        @Nullable String unless,
        InBoth text) {
    /**
     * {@link #COUNT} of rows, {@link #VARIETY} of answers, {@link #EACH} option once, one answer {@link #AFTER} another, how many
     * topics are {@link #CHOSEN} as those that matter most, a sum in {@link #BALANCE} with that of the other rows.
     */
    public enum Kind {
        COUNT,
        VARIETY,
        EACH,
        AFTER,
        CHOSEN,
        BALANCE;

        @JsonCreator
        static Kind of(String written) {
            return valueOf(written.toUpperCase(Locale.ROOT));
        }
    }

    /** @throws IllegalStateException of a rule that has none */
    public BigDecimal threshold() {
        if (threshold == null) {
            throw new IllegalStateException("A rule without a threshold");
        }
        return threshold;
    }

    public Map<String, List<String>> where() {
        return where == null ? Map.of() : where;
    }
}
