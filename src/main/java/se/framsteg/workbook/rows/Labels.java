package se.framsteg.workbook.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.ColumnLetters;
import se.framsteg.shell.sheets.Row;
import se.framsteg.shell.sheets.Rows;
import se.framsteg.workbook.rows.Problem.Kind;

/** The sheet Program: what each row is about stands first, and what is said of it in the next cell that is not blank. */
final class Labels {
    private static final int MOST_ROWS = 1_000;

    private record Value(Row row, String label, int place, Cell cell) {}

    private final String sheet;
    private final Problems problems;
    private final Map<Column, Value> values = new LinkedHashMap<>();
    private long count;
    private boolean refused;

    Labels(String sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    void readFrom(Rows rows, List<Column> known) {
        for (var row = rows.next(); row != null && count < MOST_ROWS; row = rows.next())
            if (!row.isBlank()) take(row, known);
    }

    long count() {
        return count;
    }

    boolean isRefused() {
        return refused;
    }

    int firstRow() {
        return values.values().stream()
                .mapToInt(value -> value.row().number())
                .min()
                .orElse(1);
    }

    <T> @Nullable T read(Column column, Function<Cell, T> reading) {
        var value = values.get(column);
        if (value == null || Line.isNothing(value.cell())) {
            if (column.isNeeded()) refuse(column, new NotUnderstood(value == null ? "label-missing" : "missing"));
            return null;
        }
        try {
            if (value.cell() instanceof Cell.Fault(var code))
                throw code.equals("=")
                        ? new NotUnderstood("formula")
                        : new NotUnderstood("fault", Problems.shown(code));
            return reading.apply(value.cell());
        } catch (NotUnderstood why) {
            refuse(column, why);
            return null;
        }
    }

    void refuse(Column column, NotUnderstood why) {
        refused = true;
        tell(Kind.REFUSED, column, why);
    }

    private void tell(Kind kind, Column column, NotUnderstood why) {
        var value = values.get(column);
        if (value == null) problems.add(kind, sheet, 0, column.heading(), null, null, why);
        else tell(kind, value, why);
    }

    private void tell(Kind kind, Value value, NotUnderstood why) {
        var written = value.cell().isBlank() ? null : value.cell().written();
        var address = ColumnLetters.of(value.place()) + value.row().number();
        problems.add(kind, sheet, value.row().number(), Problems.shown(value.label()), address, written, why);
    }

    private void take(Row row, List<Column> known) {
        count++;
        int label = -1;
        for (int i = 0; i < row.size(); i++) {
            if (row.at(i).isBlank()) continue;
            if (label < 0) label = i;
            else {
                take(new Value(row, row.at(label).written(), row.column(i), row.at(i)), known);
                return;
            }
        }
        take(new Value(row, row.at(label).written(), row.column(label) + 1, Cell.BLANK), known);
    }

    private void take(Value value, List<Column> known) {
        var label = value.label().length() > Read.NAME ? "" : value.label();
        for (var column : known) {
            if (column.fit(label) < 0) continue;
            var before = values.putIfAbsent(column, value);
            if (before != null) {
                refused = true;
                tell(
                        Kind.REFUSED,
                        value,
                        new NotUnderstood("label-twice", before.row().number() + ""));
            }
            return;
        }
        if (!ProgrammeSection.isHeading(label) && !value.cell().isBlank())
            tell(Kind.NOTICE, value, new NotUnderstood("label-unused"));
    }
}
