package se.framsteg.plan.sheet;

import java.util.Map;

/**
 * A row as it was read: what stands in each known column, a day as {@code 2027-03-01} and a number in plain signs.
 *
 * @param row its number in the sheet
 */
public record SheetRow(String sheet, int row, Map<Column, String> cells) {
    public SheetRow {
        cells = Map.copyOf(cells);
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
