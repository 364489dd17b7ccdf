package se.framsteg.course.work;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.Worksheet;

/**
 * Where an answer stands on a worksheet; written {@code field}, or {@code table.row.field} for one in a row.
 *
 * @param table empty for what is answered once, as {@code row} is null
 */
public record AnswerPlace(String table, @Nullable UUID row, String field) {
    private static final Pattern IN_ROW = Pattern.compile("([a-z-]+)\\.([0-9a-f-]{36})\\.([a-z0-9-]+)");

    public static AnswerPlace once(String field) {
        return new AnswerPlace("", null, field);
    }

    public static AnswerPlace in(String table, UUID row, String field) {
        return new AnswerPlace(table, row, field);
    }

    /** Empty where the name is that of no field of the worksheet. */
    public static Optional<AnswerPlace> read(Worksheet worksheet, String name) {
        return read(name, (table, field) -> worksheet.field(table, field).isPresent());
    }

    /** Empty where the name is that of no field. @param known whether a table has a field; empty for what is asked once */
    public static Optional<AnswerPlace> read(String name, BiPredicate<String, String> known) {
        Matcher inRow = IN_ROW.matcher(name);
        Optional<AnswerPlace> place = inRow.matches()
                ? row(inRow.group(2)).map(row -> in(inRow.group(1), row, inRow.group(3)))
                : Optional.of(once(name));
        return place.filter(each -> known.test(each.table(), each.field()));
    }

    private static Optional<UUID> row(String written) {
        try {
            return Optional.of(UUID.fromString(written))
                    .filter(row -> row.toString().equals(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public Field of(Worksheet worksheet) {
        return worksheet.field(table, field).orElseThrow();
    }

    @Override
    public String toString() {
        return row == null ? field : "%s.%s.%s".formatted(table, row, field);
    }
}
