package se.framsteg.course.work;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileTypeTests {
    private static final String LIST = "[Content_Types].xml";
    private static final String PLAIN = "vnd.openxmlformats-officedocument.wordprocessingml.document.main";

    @Test
    void a_document_is_told_by_its_parts_and_by_what_it_says_that_they_are() {
        assertThat(FileType.in(SomeFiles.word(PLAIN, "docProps/app.xml"))).contains(FileType.WORD);
        assertThat(FileType.in(SomeFiles.word("zip", "docProps/app.xml"))).isEmpty();
    }

    @Test
    void a_document_with_programs_in_it_is_refused_in_words_of_its_own() {
        byte[] said = SomeFiles.word("vnd.ms-word.document.macroEnabled.main", "docProps/app.xml");
        byte[] hidden = SomeFiles.word(PLAIN, "word/vbaProject.bin");
        for (byte[] content : new byte[][] {said, hidden, SomeFiles.word(PLAIN, "word/activeX/activeX1.bin")}) {
            assertThat(FileType.in(content)).isEmpty();
            assertThat(new NewFile("Policy.docm", content).fault()).contains("course.file.macros");
        }
    }

    @Test
    void a_program_is_found_however_the_lists_are_written() {
        String macros = "vnd.ms-word.document.&#109;acro&#69;nabled.main";
        String plain = SomeFiles.types(PLAIN);
        assertThat(fault("word/document.xml", "", LIST, SomeFiles.types(macros) + "<!-- " + plain + " -->"))
                .contains("course.file.macros");
        assertThat(
                        fault(
                                "word/document.xml",
                                "",
                                LIST,
                                plain.replace(
                                        "</Types>",
                                        "<Default Extension='dat' ContentType='application/vnd.ms-office.vba&#80;roject'/></Types>")))
                .contains("course.file.macros");
        assertThat(
                        fault(
                                "word/document.xml",
                                "",
                                LIST,
                                plain,
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Target='picture.dat' "
                                        + "Type='http://schemas.microsoft.com/office/2006/relationships/vba&#x50;roject'/></Relationships>"))
                .contains("course.file.macros");
        assertThat(fault("word/document.xml", "", LIST, "<!DOCTYPE Types [<!ENTITY x 'y'>]>" + plain))
                .contains("course.file.type");
    }

    private static Optional<String> fault(String... parts) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < parts.length; i += 2) {
            named.put(parts[i], parts[i + 1]);
        }
        return new NewFile("Policy.docx", SomeFiles.archive(named)).fault();
    }

    /** Whoever reads from part to part would find what the directory does not tell of, or calls otherwise. */
    @Test
    void an_archive_that_says_two_things_of_what_it_holds_is_refused() {
        byte[] plain = SomeFiles.word(PLAIN, "word/media1.bin");
        assertThat(FileType.in(plain)).contains(FileType.WORD);
        String text = new String(plain, ISO_8859_1);
        int directory = text.indexOf("PK\1\2");
        String local = text.substring(0, directory).replace("word/media1.bin", "word/vbaProject.bin".substring(0, 15));
        assertThat(FileType.in((local + text.substring(directory)).getBytes(ISO_8859_1)))
                .as("another name in the part's own head")
                .isEmpty();
        assertThat(FileType.in(("PK\3\4" + text).getBytes(ISO_8859_1)))
                .as("a part before the first")
                .isEmpty();
        assertThat(FileType.in((text + text.substring(text.indexOf("PK\5\6"))).getBytes(ISO_8859_1)))
                .as("two ends")
                .isEmpty();
        assertThat(FileType.in((text + "more").getBytes(ISO_8859_1)))
                .as("more after the end")
                .isEmpty();
        String twice = text.replace("word/media1.bin", "WORD/DOCUMENT.XML".substring(0, 15));
        assertThat(FileType.in(twice.getBytes(ISO_8859_1)))
                .as("renamed in both places alike")
                .contains(FileType.WORD);
        byte[] same = SomeFiles.word(PLAIN, "WORD/document.xml");
        assertThat(FileType.in(same)).as("the same part twice").isEmpty();
    }

    @Test
    void books_and_documents_as_programs_write_them_are_taken() throws IOException {
        assertThat(FileType.in(Files.readAllBytes(Path.of("samples/hallbarhetsutbildning-2020.xlsx"))))
                .contains(FileType.EXCEL);
    }

    @Test
    void a_broken_archive_is_no_document_and_no_error() {
        byte[] whole = SomeFiles.word(PLAIN, "docProps/app.xml");
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] broken = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(5, whole.length) : whole.length);
            for (int j = 0; j < 5; j++) {
                broken[random.nextInt(4, broken.length)] = (byte) random.nextInt();
            }
            FileType.in(broken);
            FileType.hasMacros(broken);
        }
        assertThat(FileType.in(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    }
}
