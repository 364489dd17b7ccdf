package se.framsteg.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * One question of a worksheet, as it is declared; {@code docs/worksheets.md} tells what each key means.
 *
 * @param least the smallest number, or the fewest values, as {@code most} is the largest, the most values or, of words, the
 *     most characters
 * @param within of a day: at most so many days from today
 * @param of of a row: {@code worksheet/table} that it is a row of
 */
@JsonNaming(KebabCaseStrategy.class)
public record Field(
        String id,
        InBoth label,
        @Nullable InBoth hint,
        FieldType type,
        boolean required,
        boolean later,
        boolean deeper,
        @Nullable Map<String, List<String>> onlyWhen,
        @Nullable String otherwise,
        @Nullable String suggest,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer within,
        @Nullable Map<String, InBoth> options,
        @Nullable Ends ends,
        @Nullable String of) {
    /** What the two ends of a scale mean. */
    public record Ends(InBoth low, InBoth high) {}

    /** How long a text may be where nothing else is said. */
    private static final int LONGEST = 200;

    /** Field to values; empty where it is always asked. */
    public Map<String, List<String>> onlyWhen() {
        return onlyWhen == null ? Map.of() : onlyWhen;
    }

    public Map<String, InBoth> options() {
        return options == null ? Map.of() : options;
    }

    /** Of words: how many characters at most. */
    public int longest() {
        return type == FieldType.TEXT && most != null ? most.intValueExact() : LONGEST;
    }

    /** The same field, asked whatever else is answered. */
    public Field always() {
        return new Field(
                id, label, hint, type, required, later, deeper, null, otherwise, suggest, least, most, within, options,
                ends, of);
    }

    /** Where the rows come from that this field names. */
    public Optional<Source> source() {
        return Optional.ofNullable(of).map(named -> {
            String[] parts = named.split("/");
            return new Source(parts[0], parts[1]);
        });
    }

    /** A table of a worksheet. */
    public record Source(String worksheet, String table) {}
}
