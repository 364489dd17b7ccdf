package se.framsteg.shell.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * An Excel workbook while it is written: sheet after sheet and row after row straight to where it goes, so a hundred
 * thousand rows take no more memory than a hundred. What is text stays text, whatever sign it begins with.
 */
public final class Spreadsheet implements AutoCloseable {
    /** What the cells of a column hold, and so how they are shown. */
    public enum Kind {
        TEXT("@"),
        WHOLE("#,##0"),
        DECIMAL("#,##0.0"),
        HUNDREDTHS("#,##0.00"),
        PERCENT("0%"),
        DATE("yyyy-mm-dd");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    /** @param width in letters */
    public record Column(String head, int width, Kind kind) {
        public static Column text(String head, int width) {
            return new Column(head, width, Kind.TEXT);
        }
    }

    /** A share between 0 and 1, shown as per cent in a column of numbers. */
    public record Share(BigDecimal share) {}

    private final Workbook workbook;

    private Spreadsheet(Workbook workbook) {
        this.workbook = workbook;
    }

    public static Spreadsheet to(OutputStream out, String title) {
        var workbook = new Workbook(out, "Framsteg", "1.0");
        workbook.properties().setTitle(title);
        workbook.setGlobalDefaultFont("Calibri", 11);
        return new Spreadsheet(workbook);
    }

    /**
     * Begins a sheet; the one before must be closed. Above the heads of its columns, which stay in sight, stand a few
     * lines that say what it is.
     */
    public Sheet sheet(String name, List<String> lines, List<Column> columns) {
        return new Sheet(workbook.newWorksheet(name), lines, columns);
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
