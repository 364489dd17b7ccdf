package se.framsteg.plan.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.Row;
import se.framsteg.shell.sheets.Rows;
import se.framsteg.shell.sheets.XlsxFile;

/** Reads the rows of the first sheet that has a column of actions. */
public final class SheetFile {
    /** Above the heads stand a few lines that say what it is; further down nobody looks for them. */
    private static final int LOOKED_AT = 20;

    static final int MOST_ROWS = 600;
    private static final int LAST_ROW = 5_000;

    private static final Set<Column> DAYS = Set.of(Column.STARTS, Column.DUE, Column.DONE);
    private static final double LAST_DAY = 80_000;

    private SheetFile() {}

    /**
     * None where no sheet has such a column.
     *
     * @throws se.framsteg.shell.sheets.UnreadableWorkbook where it is no workbook that we read
     */
    public static List<SheetRow> read(Path file) throws IOException {
        try (var book = XlsxFile.open(file)) {
            LocalDate dayZero = book.countsDaysFrom1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            for (String name : book.sheets()) {
                try (var rows = book.rows(name)) {
                    Map<Column, Integer> heads = heads(rows);
                    if (heads != null) {
                        return rows(name, rows, heads, dayZero);
                    }
                }
            }
        }
        return List.of();
    }

    private static @Nullable Map<Column, Integer> heads(Rows rows) {
        for (Row row = rows.next(); row != null && row.number() <= LOOKED_AT; row = rows.next()) {
            var heads = new EnumMap<Column, Integer>(Column.class);
            for (int i = 0; i < row.size(); i++) {
                int column = row.column(i);
                Column.of(row.at(i).written()).ifPresent(known -> heads.putIfAbsent(known, column));
            }
            if (heads.containsKey(Column.TITLE) && heads.size() > 1) {
                return heads;
            }
        }
        return null;
    }

    private static List<SheetRow> rows(String name, Rows rows, Map<Column, Integer> heads, LocalDate dayZero) {
        var read = new ArrayList<SheetRow>();
        for (Row row = rows.next();
                row != null && read.size() < MOST_ROWS && row.number() <= LAST_ROW;
                row = rows.next()) {
            var cells = new EnumMap<Column, String>(Column.class);
            for (Map.Entry<Column, Integer> head : heads.entrySet()) {
                cells.put(head.getKey(), written(head.getKey(), row.cell(head.getValue()), dayZero));
            }
            var sheetRow = new SheetRow(name, row.number(), cells);
            if (!sheetRow.isBlank()) {
                read.add(sheetRow);
            }
        }
        return read;
    }

    private static String written(Column column, Cell cell, LocalDate dayZero) {
        return DAYS.contains(column) && cell instanceof Cell.Number(double number) && number > 0 && number < LAST_DAY
                ? dayZero.plusDays((long) number).toString()
                : cell.written();
    }
}
