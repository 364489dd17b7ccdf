package se.framsteg.network.contacts;

import static se.framsteg.shell.Say.say;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.Row;
import se.framsteg.shell.sheets.Rows;
import se.framsteg.shell.sheets.XlsxFile;

/** Contacts as a sheet: one to fill in, and the rows of one that somebody has. Known by the heads of its columns, in either language. */
public final class ContactSheet {
    public static final int MOST_ROWS = 500;

    private static final int LOOKED_AT = 20;
    private static final int LAST_ROW = 5_000;
    private static final int LONGEST_CELL = 1_000;
    private static final double LAST_DAY = 80_000;

    /** What stands in a column. */
    public enum Column {
        NAME(40),
        KIND(20),
        ORGANISATION(30),
        HELPS(60),
        TOPICS(30),
        COMPETENCE(30),
        PLACES(30),
        COST(20),
        SITE(30),
        PERSON(25),
        ADDRESS(30),
        PHONE(18),
        AUDIENCE(25),
        CONSENT_BY(25),
        CONSENT_ON(14),
        CONSENT_TO(25);

        private final int width;

        Column(int width) {
            this.width = width;
        }

        String key() {
            return "network.contacts.sheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Column> of(String head) {
            String plain = plain(head);
            return Arrays.stream(values())
                    .filter(each -> Arrays.stream(Lang.values())
                            .anyMatch(lang -> plain(Texts.get(lang, each.key())).equals(plain)))
                    .findFirst();
        }

        private static String plain(String head) {
            return head.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** A row with its number in the sheet, and what it says in words. */
    public record Line(int number, Map<Column, String> cells) {
        public String text(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private ContactSheet() {}

    /** An empty one, in the language of the page. */
    public static void write(OutputStream out) {
        try (var book = Spreadsheet.to(out, say("network.contacts.title"));
                var sheet = book.sheet(
                        say("network.contacts.title"),
                        List.of(say("network.contacts.sheet.what")),
                        Arrays.stream(Column.values())
                                .map(each -> Spreadsheet.Column.text(say(each.key()), each.width))
                                .toList())) {
            sheet.row();
        }
    }

    /**
     * The rows of the first sheet that has a column of names; none where no sheet has.
     *
     * @throws se.framsteg.shell.sheets.UnreadableWorkbook where it is no workbook that we read
     */
    public static List<Line> read(Path file) throws IOException {
        try (var book = XlsxFile.open(file)) {
            LocalDate dayZero = book.countsDaysFrom1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            for (String name : book.sheets()) {
                try (var rows = book.rows(name)) {
                    Map<Column, Integer> heads = heads(rows);
                    if (heads != null) {
                        return lines(rows, heads, dayZero);
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
                Column.of(row.at(i).written()).ifPresent(found -> heads.putIfAbsent(found, column));
            }
            if (heads.containsKey(Column.NAME) && heads.size() > 1) {
                return heads;
            }
        }
        return null;
    }

    private static List<Line> lines(Rows rows, Map<Column, Integer> heads, LocalDate dayZero) {
        var lines = new ArrayList<Line>();
        for (Row row = rows.next();
                row != null && row.number() <= LAST_ROW && lines.size() < MOST_ROWS;
                row = rows.next()) {
            var cells = new EnumMap<Column, String>(Column.class);
            for (Map.Entry<Column, Integer> head : heads.entrySet()) {
                String written = written(head.getKey(), row.cell(head.getValue()), dayZero);
                if (!written.isEmpty()) {
                    cells.put(head.getKey(), written);
                }
            }
            if (!cells.isEmpty()) {
                lines.add(new Line(row.number(), cells));
            }
        }
        return lines;
    }

    private static String written(Column column, Cell cell, LocalDate dayZero) {
        if (column == Column.CONSENT_ON
                && cell instanceof Cell.Number(double number)
                && number > 0
                && number < LAST_DAY) {
            return dayZero.plusDays((long) number).toString();
        }
        String text = cell.written().strip();
        return text.substring(0, Math.min(text.length(), LONGEST_CELL));
    }
}
