package se.framsteg.shell.sheets;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.UnreadableWorkbook.Reason;

/** The rows of one sheet, from top to bottom, one at a time; rows the file says nothing of are not there. */
public final class Rows implements AutoCloseable {
    private final PartReader xml;
    private final SharedStrings strings;
    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private int[] columns = new int[32];
    private Cell[] cells = new Cell[32];
    private int size;
    private int row;
    private int column;

    Rows(PartReader xml, SharedStrings strings, Limits limits) {
        this.xml = xml;
        this.strings = strings;
        this.limits = limits;
    }

    /** The next row, or null when there are no more. */
    public @Nullable Row next() {
        while (xml.next()) {
            if (xml.ends("sheetData")) return null;
            if (xml.starts("row")) {
                begin();
                while (xml.next() && !xml.ends("row")) if (xml.starts("c")) readCell();
                return new Row(row, Arrays.copyOf(columns, size), Arrays.copyOf(cells, size));
            }
        }
        return null;
    }

    @Override
    public void close() {
        xml.close();
    }

    private void begin() {
        var number = xml.attribute("r");
        int next = number == null ? row + 1 : whole(number);
        if (next <= row) throw new UnreadableWorkbook(Reason.BROKEN, "row " + number);
        if (next > limits.rows()) throw new UnreadableWorkbook(Reason.TOO_MANY_ROWS, Integer.toString(limits.rows()));
        row = next;
        column = -1;
        size = 0;
    }

    private void readCell() {
        var address = xml.attribute("r");
        column = address == null ? column + 1 : ColumnLetters.column(address);
        if (column < 0) throw new UnreadableWorkbook(Reason.BROKEN, "row " + row);
        if (column >= limits.columns())
            throw new UnreadableWorkbook(Reason.TOO_MANY_COLUMNS, Integer.toString(limits.columns()));
        var cell = cell(xml.attribute("t"));
        if (cell instanceof Cell.Blank) return;
        if (size == cells.length) {
            if (size > limits.columns()) throw new UnreadableWorkbook(Reason.BROKEN, "row " + row);
            columns = Arrays.copyOf(columns, size * 2);
            cells = Arrays.copyOf(cells, size * 2);
        }
        columns[size] = column;
        cells[size++] = cell;
    }

    private Cell cell(@Nullable String type) {
        String value = null;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                text.setLength(0);
                xml.textInto(text, limits.cellText());
                value = text.toString();
            } else if (xml.starts("is")) {
                value = RichText.read(xml, "is", text, limits.cellText());
            } else if (xml.starts("f")) {
                formula = true;
                xml.skip();
            }
        }
        if (value == null || value.isEmpty()) return formula && !"str".equals(type) ? new Cell.Fault("=") : Cell.BLANK;
        return cell(type, value);
    }

    private Cell cell(@Nullable String type, String value) {
        return switch (type) {
            case "s" -> text(strings.get(whole(value)));
            case "str" -> text(RichText.unescaped(value));
            case "inlineStr", "d" -> text(value);
            case "b" -> new Cell.Bool(value.strip().equals("1") || value.strip().equalsIgnoreCase("true"));
            case "e" -> new Cell.Fault(value);
            case null, default -> number(value);
        };
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private Cell number(String value) {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? new Cell.Number(number) : new Cell.Text(value);
        } catch (NumberFormatException _) {
            return new Cell.Text(value);
        }
    }

    private int whole(String number) {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException wrong) {
            throw new UnreadableWorkbook(Reason.BROKEN, wrong, "row " + row);
        }
    }
}
