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
    /** In points. */
    private static final double LINE = 15;

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
        int lines = 1;
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell != null) {
                write(column, cell, columns.get(column).kind());
                lines = Math.max(lines, cell instanceof String text ? lines(text, columns.get(column)) : 1);
            }
        }
        end(lines);
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
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            String head = columns.get(column).head();
            boolean text = columns.get(column).kind() == Kind.TEXT;
            lines = Math.max(lines, lines(head, columns.get(column)));
            sheet.inlineString(next, column, head);
            sheet.style(next, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(text ? "left" : "right")
                    .indent(text && column > 0 ? 1 : 0)
                    .fillColor("FFE2EEE8")
                    .set();
        }
        end(lines);
    }

    /** Not every program makes room for lines by itself. */
    private void end(int lines) {
        if (lines > 1) {
            sheet.rowHeight(next, Math.min(LINE * lines, Worksheet.MAX_ROW_HEIGHT));
        }
        next++;
    }

    /** How many lines a text takes in its column, where words are not divided. */
    private static int lines(String text, Column column) {
        return text.lines()
                .mapToInt(line ->
                        line.length() <= column.width() ? 1 : Math.ceilDiv(line.length() * 11, column.width() * 10))
                .sum();
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
            style.wrapText(true).horizontalAlignment("left").indent(column == 0 ? 0 : 1);
        }
        style.set();
    }

    private static String format(Object cell, Kind kind) {
        return switch (cell) {
            case String _ -> Kind.TEXT.format();
            case Share _ -> Kind.PERCENT.format();
            case Long _, Integer _ -> Kind.WHOLE.format();
            default -> kind.format();
        };
    }

    /** As much as a cell can hold, without what XML cannot, and with what looks like Excel's own sign for a sign told apart. */
    private static String fitting(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
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
