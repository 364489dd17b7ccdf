package se.framsteg.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RowDigestTests {
    @Test
    void is_the_same_in_whatever_order_the_rows_stand() throws IOException {
        assertThat(of("1\tÅhlén\n2\tÖst\n").hex())
                .isEqualTo(of("2\tÖst\n1\tÅhlén\n").hex());
        assertThat(of("1\tÅhlén\n2\tÖst\n").rows()).isEqualTo(2);
    }

    @Test
    void is_another_for_another_row_one_twice_or_one_less() throws IOException {
        assertThat(of("1\n2\n").hex())
                .isNotEqualTo(of("1\n3\n").hex())
                .isNotEqualTo(of("1\n2\n2\n").hex())
                .isNotEqualTo(of("1\n").hex())
                .isNotEqualTo(of("12\n\n").hex());
    }

    @Test
    void is_the_same_however_the_text_is_cut() {
        byte[] text = "1\tÅhlén\n2\tÖst\n".getBytes(StandardCharsets.UTF_8);
        var one = new RowDigest();
        one.add(text, text.length);
        var byByte = new RowDigest();
        for (byte each : text) {
            byByte.add(new byte[] {each}, 1);
        }
        assertThat(byByte.hex()).isEqualTo(one.hex());
    }

    @Test
    void is_none_for_a_row_that_does_not_end() throws IOException {
        assertThat(of("1\n2").hex()).isEmpty();
    }

    private static RowDigest of(String text) throws IOException {
        return new RowDigest().add(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
