package se.framsteg.shell.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.sheets.UnreadableWorkbook.Reason;

/** Files that are broken, too large or meant to harm: each is refused for what it is, and nothing else happens. */
class HostileFileTests {
    private static final Path SAMPLE = Path.of("samples/hallbarhetsutbildning-2020.xlsx");
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";

    @TempDir
    Path folder;

    @Test
    void an_empty_file_is_empty() throws IOException {
        refused(Reason.EMPTY, file(new byte[0]));
    }

    @Test
    void a_file_over_50_megabytes_is_too_large_unread() throws IOException {
        var file = folder.resolve("large.xlsx");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((50L << 20) + 1);
        }
        refused(Reason.TOO_LARGE_FILE, file);
    }

    @Test
    void a_bomb_is_refused_by_what_it_says_it_holds() throws IOException {
        refused(Reason.TOO_LARGE_UNPACKED, file(claiming(bomb(), 0x7F7F7F7F)));
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_refused_while_it_is_unpacked() throws IOException {
        var eightMegabytes = new Limits(50 << 20, 8 << 20, 10_000, 1_048_576, 16_384, 32_767, 1_000_000);
        var file = file(claiming(bomb(), 0x01010101 >> 8));
        assertThatExceptionOfType(UnreadableWorkbook.class)
                .isThrownBy(() -> readAll(file, eightMegabytes))
                .returns(Reason.TOO_LARGE_UNPACKED, UnreadableWorkbook::reason);
    }

    @Test
    void ten_thousand_and_one_parts_are_too_many() {
        var book = book("");
        for (int i = 0; i < 10_001; i++) book.part("xl/media/" + i, "");
        refused(Reason.TOO_LARGE_UNPACKED, book.writeTo(folder));
    }

    @Test
    void old_office_files_are_told_from_those_with_a_password() throws IOException {
        var head =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refused(Reason.OLD_EXCEL, file(Arrays.copyOf(head, 4096)));
        var locked = Arrays.copyOf(head, 4096);
        var name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, locked, 2048, name.length);
        refused(Reason.PASSWORD_PROTECTED, file(locked));
    }

    @Test
    void a_binary_workbook_and_one_with_macros_are_told_apart() {
        refused(Reason.BINARY_EXCEL, book("").part("xl/workbook.bin", "").writeTo(folder));
        refused(Reason.MACRO, book("").part("xl/vbaProject.bin", "").writeTo(folder));
        refused(Reason.MACRO, book("").part("XL/VBAPROJECT.BIN", "").writeTo(folder));
        refused(Reason.MACRO, book("").part("xl/macrosheets/sheet1.xml", "<x/>").writeTo(folder));
        var types =
                "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>";
        refused(Reason.MACRO, book("").part("[Content_Types].xml", types).writeTo(folder));
    }

    @Test
    void what_is_no_workbook_is_said_to_be_none() throws IOException {
        refused(Reason.NOT_A_WORKBOOK, file("Organisationsnummer;Företag\n".getBytes(UTF_8)));
        refused(Reason.NOT_A_WORKBOOK, file("PK".getBytes(UTF_8)));
        refused(
                Reason.NOT_A_WORKBOOK,
                HandmadeWorkbook.zipped(Map.of("word/document.xml", "<w/>".getBytes(UTF_8)), folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 100, 1000, 5000, 15_000, 19_000, 19_480})
    void a_truncated_file_is_truncated(int length) throws IOException {
        refused(Reason.TRUNCATED, file(Arrays.copyOf(Files.readAllBytes(SAMPLE), length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://attacker.example/x.dtd\">",
                "<!DOCTYPE x>"
            })
    void a_document_type_is_refused_in_every_part(String type) {
        var sheet = type + SHEET.formatted("<row><c t='inlineStr'><is><t>&b;</t></is></c></row>");
        refused(
                Reason.XML_ENTITIES,
                new HandmadeWorkbook().sheetXml("Program", sheet).writeTo(folder));
        refused(
                Reason.XML_ENTITIES,
                book("<row><c t='s'><v>0</v></c></row>")
                        .part("xl/sharedStrings.xml", type + "<sst/>")
                        .writeTo(folder));
        for (var part :
                List.of("xl/workbook.xml", "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            var book = book("");
            book.part(part, type + new String(book.parts().get(part), UTF_8));
            refused(Reason.XML_ENTITIES, book.writeTo(folder));
        }
    }

    @Test
    void an_entity_nobody_declared_is_refused() {
        refused(
                Reason.XML_ENTITIES,
                book("<row><c t='inlineStr'><is><t>&lol;</t></is></c></row>").writeTo(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "..\\..\\windows\\x", "C:\\x", "xl/../../x"})
    void a_part_whose_name_leads_outside_is_refused(String name) {
        refused(Reason.PATH_OUTSIDE, book("").part(name, "x").writeTo(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "file:///etc/passwd",
                "http://attacker.example/",
                "//attacker.example/x",
                "C:\\x"
            })
    void a_relation_that_leads_outside_is_refused(String target) {
        var relations = HandmadeWorkbook.relations(HandmadeWorkbook.relation("image", target, "rId9"));
        refused(
                Reason.PATH_OUTSIDE,
                book("").part("xl/worksheets/_rels/sheet1.xml.rels", relations).writeTo(folder));
    }

    @Test
    void a_link_to_another_workbook_is_refused_and_a_link_to_a_page_is_not_followed() throws IOException {
        var relation = "<Relationship Id='r' Type='x/%s' Target='https://a.example/' TargetMode='External'/>";
        var part = "xl/worksheets/_rels/sheet1.xml.rels";
        refused(
                Reason.PATH_OUTSIDE,
                book("").part(part, HandmadeWorkbook.relations(relation.formatted("externalLinkPath")))
                        .writeTo(folder));
        XlsxFile.open(book("").part(part, HandmadeWorkbook.relations(relation.formatted("hyperlink")))
                        .writeTo(folder))
                .close();
    }

    @Test
    void rows_columns_and_texts_beyond_excels_own_are_refused() {
        refused(Reason.TOO_MANY_ROWS, book("<row r='1048577'/>").writeTo(folder));
        refused(
                Reason.TOO_MANY_COLUMNS,
                book("<row r='1'><c r='XFE1'><v>1</v></c></row>").writeTo(folder));
        refused(
                Reason.TOO_MANY_COLUMNS,
                book("<row r='1'><c r='ZZZZZZZZZZZZ1'><v>1</v></c></row>").writeTo(folder));
        refused(
                Reason.TOO_LONG_TEXT,
                book("<row><c t='inlineStr'><is><t>" + "x".repeat(32_768) + "</t></is></c></row>")
                        .writeTo(folder));
        refused(
                Reason.TOO_LONG_TEXT,
                book("<row><c t='inlineStr'><is>" + ("<t>" + "x".repeat(20_000) + "</t>").repeat(2) + "</is></c></row>")
                        .writeTo(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'/><row r='1'/>",
                "<row r='x'/>",
                "<row r='-1'/>",
                "<row r='0'/>",
                "<row r='99999999999'/>",
                "<row><c r='1'><v>1</v></c></row>",
                "<row><c t='s'><v>0</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c t='s'><v>99999999999</v></c></row>",
                "<row><c t='s'><v>x</v></c></row>",
                "<row><c>",
                "</row>",
                "<row a='1' a='2'/>",
                "<row \u0001/>",
                "<row><c t='inlineStr'><is><t>\u0001</t></is></c></row>",
                "<x:row/>"
            })
    void rows_that_no_writer_writes_are_broken(String rows) {
        refused(Reason.BROKEN, book(rows).writeTo(folder));
    }

    @Test
    void endless_nesting_names_and_lengths_of_names_are_broken() {
        refused(Reason.BROKEN, book("<x>".repeat(70) + "</x>".repeat(70)).writeTo(folder));
        var names = new StringBuilder();
        for (int i = 0; i < 5_000; i++) names.append("<n").append(i).append("/>");
        refused(Reason.BROKEN, book(names.toString()).writeTo(folder));
        refused(Reason.BROKEN, book("<" + "n".repeat(300) + "/>").writeTo(folder));
        refused(Reason.BROKEN, book("<row " + "n".repeat(300) + "='1'/>").writeTo(folder));
        refused(
                Reason.TOO_LARGE_UNPACKED,
                book("<!--" + " ".repeat(2 << 20) + "-->").writeTo(folder));
    }

    @Test
    void two_bytes_a_letter_are_refused() {
        var sheet = ("<?xml version='1.0' encoding='UTF-16'?>" + SHEET.formatted("<row/>")).getBytes(UTF_16);
        var book = new HandmadeWorkbook().sheetXml("Program", "");
        refused(Reason.BROKEN, book.part("xl/worksheets/sheet1.xml", sheet).writeTo(folder));
    }

    @Test
    void a_part_that_is_not_there_is_broken() {
        var relations =
                HandmadeWorkbook.relations(HandmadeWorkbook.relation("worksheet", "worksheets/none.xml", "rId1"));
        refused(
                Reason.BROKEN,
                book("").part("xl/_rels/workbook.xml.rels", relations).writeTo(folder));
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_says_in_both_languages_what_is_wrong_and_what_to_do(Reason reason) {
        var refusal = new UnreadableWorkbook(reason, "delen", "gränsen");
        for (var lang : Lang.values())
            assertThat(Texts.get(lang, refusal.textKey(), refusal.arguments().toArray()))
                    .hasSizeGreaterThan(60)
                    .doesNotContain("''", "{");
    }

    /** Sixteen megabytes packed into sixteen thousand bytes. */
    private Path bomb() {
        return book("<x/>".repeat(4 << 20)).writeTo(folder);
    }

    /** The same file, whose list of parts says another size of the sheet. */
    private static byte[] claiming(Path file, int size) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int at = 0; at + 46 < bytes.length; at++) {
            boolean listed = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
            if (listed && new String(bytes, at + 46, 20, ISO_8859_1).startsWith("xl/worksheets"))
                for (int i = 0; i < 4; i++) bytes[at + 24 + i] = (byte) (size >> 8 * i);
        }
        return bytes;
    }

    private static HandmadeWorkbook book(String rows) {
        return new HandmadeWorkbook().sheetXml("Program", SHEET.formatted(rows));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".xlsx"), content);
    }

    private static void refused(Reason reason, Path file) {
        assertThatExceptionOfType(UnreadableWorkbook.class)
                .isThrownBy(() -> readAll(file))
                .returns(reason, UnreadableWorkbook::reason);
    }

    private static long readAll(Path file) throws IOException {
        return readAll(file, Limits.OURS);
    }

    private static long readAll(Path file, Limits limits) throws IOException {
        long cells = 0;
        try (var workbook = XlsxFile.open(file, limits)) {
            for (var sheet : workbook.sheets())
                try (var rows = workbook.rows(sheet)) {
                    for (var row = rows.next(); row != null; row = rows.next()) cells += row.size();
                }
        }
        return cells;
    }
}
