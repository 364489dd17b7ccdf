package se.framsteg.workbook.rows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.ColumnLetters;
import se.framsteg.shell.sheets.Row;
import se.framsteg.shell.sheets.Rows;
import se.framsteg.workbook.rows.Problem.Kind;

/** A sheet read line by line under its headings, which stand in one of the first rows that are not blank. */
final class Table {
    private static final int ROWS_TO_LOOK_FOR_HEADINGS_IN = 10;

    private final String sheet;
    private final Rows rows;
    private final Problems problems;
    private final List<Column> columns; // the key first
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final @Nullable Headings headings;
    private long count;

    Table(String sheet, Rows rows, List<Column> columns, Problems problems) {
        this.sheet = sheet;
        this.rows = rows;
        this.columns = columns;
        this.problems = problems;
        this.headings = findHeadings();
    }

    /** Nothing at all stands on the sheet. */
    boolean isBlank() {
        return headings == null;
    }

    Headings headings() {
        if (headings == null) throw new IllegalStateException("A blank sheet has no headings");
        return headings;
    }

    /** Tells which headings are missing or stand twice; whether the sheet can be read. */
    boolean checkHeadings() {
        long before = problems.refusals();
        for (var column : headings().missing(columns)) {
            if (column.isNeeded()) refuseHeading(column.heading(), "column-missing");
            else missing(Kind.NOTICE, column.heading(), "column-missing-optional");
        }
        headings().twins().forEach((column, place) -> {
            var why = new NotUnderstood("column-twice");
            heading(Kind.REFUSED, place, why);
        });
        return problems.refusals() == before;
    }

    /** Tells which columns are not used, when all that want one have taken theirs. */
    void noticeOthers() {
        headings().others().keySet().forEach(place -> heading(Kind.NOTICE, place, new NotUnderstood("column-unused")));
    }

    /** Tells of a heading that is not there. */
    void refuseHeading(String heading, String what) {
        missing(Kind.REFUSED, heading, what);
    }

    private void missing(Kind kind, String heading, String what) {
        problems.add(kind, sheet, headings().row(), heading, null, null, new NotUnderstood(what));
    }

    void heading(Kind kind, int place, NotUnderstood why) {
        var address = ColumnLetters.of(place) + headings().row();
        var written = Problems.shown(headings().written(place, ColumnLetters.of(place)));
        problems.add(kind, sheet, headings().row(), written, address, null, why);
    }

    /** The next line that says anything under a heading, or nothing at the end. */
    @Nullable
    Line next() {
        while (true) {
            var row = ahead.isEmpty() ? rows.next() : ahead.poll();
            if (row == null) return null;
            if (row.isBlank()) continue;
            count++;
            var line = new Line(sheet, row, headings(), problems);
            if (line.isSum(columns.getFirst()))
                problems.add(Kind.NOTICE, sheet, row.number(), null, null, null, new NotUnderstood("sum"));
            else if (line.saysAnything(columns)) return line;
        }
    }

    long count() {
        return count;
    }

    private @Nullable Headings findHeadings() {
        var first = new ArrayList<Row>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.isBlank()) continue;
            var found = Headings.of(row, columns);
            if (found.known() >= Math.min(2, columns.size())) return found;
            first.add(row);
            if (first.size() == ROWS_TO_LOOK_FOR_HEADINGS_IN) break;
        }
        if (first.isEmpty()) return null;
        ahead.addAll(first.subList(1, first.size()));
        return Headings.of(first.getFirst(), columns);
    }
}
