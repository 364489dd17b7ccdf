package se.framsteg.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.Row;
import se.framsteg.shell.sheets.XlsxFile;

class SpreadsheetTests {
    private static final List<Column> COLUMNS = List.of(
            Column.text("Namn", 30),
            new Column("Antal", 10, Kind.WHOLE),
            new Column("Andel", 10, Kind.PERCENT),
            new Column("Dag", 12, Kind.DATE));

    @TempDir
    Path folder;

    @Test
    void a_workbook_can_be_read_back() throws IOException {
        Path file = workbook(List.of("Rapport", "Exempel"), sheet -> {
            sheet.row("Åkeri & Söner <AB>", 37L, new BigDecimal("0.8235"), LocalDate.of(2020, 12, 31));
            sheet.row("Utan siffror", null, null, null);
        });

        try (var read = XlsxFile.open(file)) {
            assertThat(read.sheets()).containsExactly("Siffror");
            try (var rows = read.rows("Siffror")) {
                assertThat(written(rows.next(), 0)).isEqualTo("Rapport");
                assertThat(written(rows.next(), 0)).isEqualTo("Exempel");
                assertThat(written(rows.next(), 3)).isEqualTo("Dag");
                Row row = Objects.requireNonNull(rows.next());
                assertThat(row.cell(0).written()).isEqualTo("Åkeri & Söner <AB>");
                assertThat(row.cell(1)).isEqualTo(new Cell.Number(37));
                assertThat(row.cell(2)).isEqualTo(new Cell.Number(0.8235));
                assertThat(row.cell(3)).isEqualTo(new Cell.Number(44196));
                assertThat(Objects.requireNonNull(rows.next()).cell(1)).isEqualTo(Cell.BLANK);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"https://spy.example\")", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void text_stays_text_whatever_it_begins_with(String text) throws IOException {
        Path file = workbook(List.of(), sheet -> sheet.row(text));

        String xml = part(file, "xl/worksheets/sheet1.xml");
        assertThat(xml).doesNotContain("<f>").contains("t=\"inlineStr\"");
        assertThat(part(file, "xl/styles.xml")).contains("formatCode=\"@\"");
        try (var read = XlsxFile.open(file);
                var rows = read.rows("Siffror")) {
            rows.next();
            assertThat(Objects.requireNonNull(rows.next()).cell(0)).isEqualTo(new Cell.Text(text));
        }
    }

    @Test
    void the_heads_stay_in_sight_and_columns_have_their_width() throws IOException {
        String xml = part(workbook(List.of("Rapport"), sheet -> sheet.row("A")), "xl/worksheets/sheet1.xml");

        assertThat(xml)
                .contains("state=\"frozen\"")
                .contains("ySplit=\"2\"")
                .contains("<col min=\"1\" max=\"1\" width=\"30.0\"");
    }

    @Test
    void signs_that_xml_cannot_hold_are_left_out() throws IOException {
        Path file = workbook(List.of(), sheet -> sheet.row("a\u0001b\u000bc"));

        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("abc");
    }

    @Test
    void a_hundred_thousand_rows_pass_through_little_memory() throws IOException {
        System.gc();
        long before = used();
        long[] most = {0};

        workbook(List.of("Rapport"), sheet -> {
            for (int i = 0; i < 100_000; i++) {
                sheet.row("Företag nummer " + i, (long) i, new BigDecimal("0.5"), LocalDate.of(2020, 1, 1));
                if (i % 20_000 == 19_999) {
                    System.gc();
                    most[0] = Math.max(most[0], used() - before);
                }
            }
        });

        assertThat(most[0]).isLessThan(16L << 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private interface Rows {
        void in(Sheet sheet);
    }

    private Path workbook(List<String> lines, Rows rows) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = Spreadsheet.to(out, "Rapport");
                var sheet = book.sheet("Siffror", lines, COLUMNS)) {
            rows.in(sheet);
        }
        return file;
    }

    private static String written(Row row, int column) {
        return Objects.requireNonNull(row).cell(column).written();
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
