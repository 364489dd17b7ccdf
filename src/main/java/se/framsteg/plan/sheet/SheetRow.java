package se.framsteg.plan.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A row as it was read: what stands in each known column, a day as {@code 2027-03-01} and a number in plain signs.
 *
 * @param row its number in the sheet
 */
public record SheetRow(String sheet, int row, Map<Column, String> cells) {
    /** Longer than any answer may be, so that what is cut off is refused as too long. */
    static final int LONGEST_CELL = 1_000;

    /** What no text in the database and no paper can hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Also of what a page sends back, which anybody may have written. */
    public SheetRow {
        Objects.requireNonNull(sheet);
        var kept = new EnumMap<Column, String>(Column.class);
        cells.forEach(
                (column, text) -> kept.put(column, cut(UNWRITABLE.matcher(text).replaceAll(""))));
        cells = Map.copyOf(kept);
    }

    private static String cut(String text) {
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    String text(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** Whether the sheet has that column at all: what it does not have is left as it is. */
    boolean has(Column column) {
        return cells.containsKey(column);
    }

    boolean isBlank() {
        return cells.entrySet().stream()
                .allMatch(each ->
                        each.getKey() == Column.NUMBER || each.getValue().isBlank());
    }
}
