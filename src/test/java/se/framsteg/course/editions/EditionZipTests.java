package se.framsteg.course.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class EditionZipTests {
    @Test
    void what_is_packed_is_read_as_it_was() {
        EditionFiles files = new SomeEdition().files();
        assertThat(EditionZip.read(EditionZip.pack(files, "2026")))
                .isEqualTo(EditionZip.read(EditionZip.pack(files, "")))
                .returns(files, Gathered::files);
    }

    @Test
    void what_a_computer_lays_in_folders_by_itself_is_passed_over() {
        var sent = new LinkedHashMap<String, byte[]>();
        new SomeEdition().files().texts().forEach((name, text) -> sent.put("kurs/" + name, utf8(text)));
        sent.put("__MACOSX/kurs/._edition.yaml", new byte[] {0, 5, 22});
        sent.put("kurs/.DS_Store", new byte[] {0});
        sent.put("kurs/week-1/Thumbs.db", new byte[] {0});
        assertThat(EditionZip.read(zip(sent)))
                .returns(new SomeEdition().files(), Gathered::files)
                .satisfies(read -> assertThat(read.findings()).isEmpty());
    }

    @Test
    void a_file_from_a_computer_that_ends_lines_otherwise_is_the_same() {
        var sent = new LinkedHashMap<String, byte[]>();
        new SomeEdition()
                .files()
                .texts()
                .forEach((name, text) -> sent.put(name, utf8("\ufeff" + text.replace("\n", "\r\n"))));
        assertThat(EditionZip.read(zip(sent)).files()).isEqualTo(new SomeEdition().files());
    }

    @Test
    void names_that_lead_elsewhere_or_belong_to_nothing_are_told_and_read_by_nobody() {
        Gathered read = EditionZip.read(zip(Map.of(
                "../../etc/passwd", utf8("x"),
                "/week-1/week.yaml", utf8("x"),
                "C:\\week-1\\week.yaml", utf8("x"),
                "week-1/../edition.yaml", utf8("x"),
                "week-1/lesson-1.sv.md.exe", utf8("x"),
                "a\u0000b<script>\n", utf8("x"))));
        assertThat(read.files().texts()).isEmpty();
        assertThat(read.findings()).hasSize(6).allMatch(found -> found.fault().equals("unknown"));
        assertThat(read.findings()).noneMatch(found -> found.file().contains("\u0000"));
    }

    @Test
    void more_text_than_is_held_in_memory_is_told_before_anything_else_is_looked_for() {
        var much = new SomeEdition();
        for (int week = 1; week <= 4; week++) {
            much.changed("week-%d/week.yaml".formatted(week), text -> text + "# " + "a".repeat(250_000) + "\n");
        }
        much.without("week-3/lesson-1.en.md");
        assertThat(EditionZip.read(much.packed()).check(new BuiltInEditions().newest()))
                .singleElement()
                .returns("large", Finding::fault);
    }

    @Test
    void signs_that_nobody_sees_are_told_and_those_that_part_words_are_not() {
        for (String sign : new String[] {"\u0085", "\u202e", "\u200b", "\ufeff"}) {
            assertThat(EditionZip.read(zip(Map.of("edition.yaml", utf8("a" + sign + "b"))))
                            .findings())
                    .singleElement()
                    .returns("signs", Finding::fault);
        }
        assertThat(EditionZip.read(zip(Map.of("edition.yaml", utf8("för\u00adening 👩\u200d🌾\t\n"))))
                        .findings())
                .isEmpty();
    }

    @Test
    void what_is_much_once_it_is_unpacked_is_refused_before_it_is() {
        assertThat(fault(zip(Map.of("edition.yaml", new byte[200 << 20])))).isEqualTo("zip.large");
        assertThat(fault(zip(Map.of("__MACOSX/x", new byte[200 << 20])))).isEqualTo("zip.large");
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 301; i++) {
            many.put("week-1/worksheet-%d.yaml".formatted(i), new byte[0]);
        }
        assertThat(fault(zip(many))).isEqualTo("zip.large");
        assertThat(fault(new byte[6 << 20])).isEqualTo("zip.large");
        assertThat(fault(zip(Map.of("edition.yaml", new byte[400_000])))).isEqualTo("long");
    }

    @Test
    void what_is_no_zip_or_no_text_is_told() {
        assertThat(fault(utf8("hej"))).isEqualTo("zip.broken");
        assertThat(fault(new byte[0])).isEqualTo("zip.broken");
        byte[] whole = new SomeEdition().packed();
        assertThat(fault(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo("zip.broken");
        assertThat(fault(zip(Map.of("edition.yaml", "å".getBytes(StandardCharsets.ISO_8859_1)))))
                .isEqualTo("letters");
        assertThat(fault(zip(Map.of("edition.yaml", utf8("a: \u0000"))))).isEqualTo("signs");
    }

    @Test
    void a_file_that_cannot_be_read_is_not_said_to_be_missing_as_well() {
        var sent = new LinkedHashMap<String, byte[]>();
        new SomeEdition().files().texts().forEach((name, text) -> sent.put(name, utf8(text)));
        sent.put("edition.yaml", "å".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(EditionZip.read(zip(sent)).check(new BuiltInEditions().newest()))
                .singleElement()
                .returns("letters", Finding::fault);
    }

    private static String fault(byte[] packed) {
        return EditionZip.read(packed).findings().getFirst().fault();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
