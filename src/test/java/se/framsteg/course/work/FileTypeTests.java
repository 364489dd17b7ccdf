package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileTypeTests {
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
