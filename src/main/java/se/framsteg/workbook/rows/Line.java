package se.framsteg.workbook.rows;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.ColumnLetters;
import se.framsteg.shell.sheets.Row;
import se.framsteg.workbook.rows.Problem.Kind;

/** One row under its headings. Each cell that cannot be understood is told, and makes the whole line refused. */
final class Line {
    private static final Set<String> SUMS = Set.of("summa", "totalt", "total", "summaforetag", "antal", "totaltantal");

    private final String sheet;
    private final Row row;
    private final Headings headings;
    private final Problems problems;
    private boolean refused;

    Line(String sheet, Row row, Headings headings, Problems problems) {
        this.sheet = sheet;
        this.row = row;
        this.headings = headings;
        this.problems = problems;
    }

    RowPlace at() {
        return new RowPlace(sheet, row.number());
    }

    boolean isRefused() {
        return refused;
    }

    /** A line of sums below a table: it has no key and is nobody's row. */
    boolean isSum(Column key) {
        if (!isNothing(cell(key))) return false;
        for (int i = 0; i < row.size(); i++)
            if (!row.at(i).isBlank())
                return SUMS.contains(Wording.folded(row.at(i).written()));
        return false;
    }

    boolean saysAnything(List<Column> columns) {
        for (var column : columns) if (!isNothing(cell(column))) return true;
        return false;
    }

    Cell cell(Column column) {
        var place = headings.placeOf(column);
        return place == null ? Cell.BLANK : row.cell(place);
    }

    /** What a column says, understood by {@code reading}; nothing when it is blank or cannot be understood. */
    <T> @Nullable T read(Column column, Function<Cell, T> reading) {
        var place = headings.placeOf(column);
        return place == null ? null : read(place, column.heading(), reading);
    }

    <T> @Nullable T read(int place, String heading, Function<Cell, T> reading) {
        var cell = row.cell(place);
        if (isNothing(cell)) return null;
        try {
            if (cell instanceof Cell.Fault(var code))
                throw code.equals("=")
                        ? new NotUnderstood("formula")
                        : new NotUnderstood("fault", Problems.shown(code));
            return reading.apply(cell);
        } catch (NotUnderstood why) {
            tell(Kind.REFUSED, place, heading, why);
            return null;
        }
    }

    /** As {@link #read}, but blank is refused too. */
    <T> @Nullable T need(Column column, Function<Cell, T> reading) {
        if (isNothing(cell(column))) {
            refuse(column, "missing");
            return null;
        }
        return read(column, reading);
    }

    void refuse(Column column, String what, String... arguments) {
        tell(Kind.REFUSED, headings.placeOf(column), column.heading(), new NotUnderstood(what, arguments));
    }

    void notice(Column column, String what, String... arguments) {
        tell(Kind.NOTICE, headings.placeOf(column), column.heading(), new NotUnderstood(what, arguments));
    }

    private void tell(Kind kind, @Nullable Integer place, String heading, NotUnderstood why) {
        refused |= kind == Kind.REFUSED;
        var cell = place == null ? Cell.BLANK : row.cell(place);
        var shown = place == null ? heading : Problems.shown(headings.written(place, heading));
        var address = place == null ? null : ColumnLetters.of(place) + row.number();
        var value = cell.isBlank() ? null : cell.written();
        problems.add(kind, sheet, row.number(), shown, address, value, why);
    }

    /** Blank, or a dash where there is nothing to say. */
    static boolean isNothing(Cell cell) {
        if (!(cell instanceof Cell.Text(var text))) return cell.isBlank();
        if (text.length() > 20) return cell.isBlank();
        if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(0))) return false;
        var line = Wording.oneLine(text);
        return line.isEmpty() || line.length() <= 3 && line.chars().allMatch(c -> "-–—_".indexOf(c) >= 0);
    }
}
