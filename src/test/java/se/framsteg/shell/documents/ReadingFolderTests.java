package se.framsteg.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingFolderTests {
    @TempDir
    Path data;

    @Test
    void a_file_lies_where_its_owner_alone_may_read() throws Exception {
        try (var folder = new ReadingFolder(data.resolve("reading"))) {
            Path file = folder.newFile(".xlsx");
            assertThat(file.toRealPath()).startsWith(data.toRealPath());
            assertThat(rights(file)).isEqualTo("rw-------");
            assertThat(rights(file.getParent())).isEqualTo("rwx------");
        }
    }

    @Test
    void what_a_killed_process_left_is_gone_after_the_next_start() throws Exception {
        Path left = Files.createDirectories(data.resolve("left")).resolve("1.xlsx");
        Files.writeString(left, "names");
        Files.createFile(left.resolveSibling("lock"));
        try (var folder = new ReadingFolder(data)) {
            assertThat(left.getParent()).doesNotExist();
            assertThat(folder.newFile(".xlsx")).exists();
        }
    }

    @Test
    void what_another_process_reads_stays() throws Exception {
        try (var first = new ReadingFolder(data)) {
            Path read = first.newFile(".xlsx");
            try (var second = new ReadingFolder(data)) {
                assertThat(second.newFile(".xlsx").getParent()).isNotEqualTo(read.getParent());
                assertThat(read).exists();
            }
            assertThat(read).exists();
        }
    }

    @Test
    void nothing_is_left_when_the_process_ends_in_order() throws Exception {
        Path file;
        try (var folder = new ReadingFolder(data)) {
            file = folder.newFile(".xlsx");
        }
        assertThat(file.getParent()).doesNotExist();
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
