package se.framsteg.shell.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;
import se.framsteg.shell.documents.Spreadsheet.Share;

/** One sheet while it is written, from the top down. */
public final class Sheet implements AutoCloseable {
    private static final int ROWS_HELD = 500;
    private static final int MOST_LETTERS = 32_767;

    private final Worksheet sheet;
    private final List<Column> columns;
    private int next;

    Sheet(Worksheet sheet, List<String> lines, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
        sheet.freezePane(1, lines.size() + 1);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(lines.size());
        lines.forEach(this::line);
        heads();
    }

    /** The cells of a row, from the first column: text, numbers, dates, or null for an empty one. */
    public void row(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell != null) {
                write(column, cell, columns.get(column).kind());
            }
        }
        next++;
        if (next % ROWS_HELD == 0) {
            flush();
        }
    }

    @Override
    public void close() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String words) {
        sheet.inlineString(next, 0, words);
        if (next == 0) {
            sheet.style(0, 0).bold().set();
        }
        next++;
    }

    private void heads() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(next, column, columns.get(column).head());
            sheet.style(next, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("FFE2EEE8")
                    .set();
        }
        next++;
    }

    private void write(int column, Object cell, Kind kind) {
        switch (cell) {
            case Share(BigDecimal share) -> sheet.value(next, column, share);
            case BigDecimal number -> sheet.value(next, column, number);
            case Long number -> sheet.value(next, column, number);
            case Integer number -> sheet.value(next, column, number);
            case LocalDate date -> sheet.value(next, column, date);
            case String text -> sheet.inlineString(next, column, fitting(text));
            default -> throw new IllegalArgumentException("No cell holds a " + cell.getClass());
        }
        var style = sheet.style(next, column).verticalAlignment("top");
        style.format(format(cell, kind));
        if (kind == Kind.TEXT) {
            style.wrapText(true);
        }
        style.set();
    }

    private static String format(Object cell, Kind kind) {
        return switch (cell) {
            case String _ -> Kind.TEXT.format();
            case Share _ -> Kind.PERCENT.format();
            default -> kind.format();
        };
    }

    /** As much as a cell can hold, without what XML cannot. */
    private static String fitting(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return plain.length() <= MOST_LETTERS ? plain : plain.substring(0, MOST_LETTERS);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
