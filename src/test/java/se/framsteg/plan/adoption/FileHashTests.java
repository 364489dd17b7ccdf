package se.framsteg.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FileHashTests {
    @Test
    void a_file_has_the_hash_that_its_bytes_have() throws IOException {
        byte[] file = new byte[100_003];
        Arrays.fill(file, (byte) 9);
        assertThat(FileHash.of(new ByteArrayInputStream(file))).contains(Canonical.sha256(file));
        assertThat(FileHash.of(new ByteArrayInputStream(new byte[0]))).contains(Canonical.sha256(new byte[0]));
    }

    @Test
    void only_a_few_are_read_at_once() throws IOException {
        int all = FileHash.AT_ONCE.drainPermits();
        try {
            assertThat(FileHash.of(new ByteArrayInputStream(new byte[1]))).isEmpty();
        } finally {
            FileHash.AT_ONCE.release(all);
        }
        assertThat(FileHash.of(new ByteArrayInputStream(new byte[1]))).isPresent();
    }
}
