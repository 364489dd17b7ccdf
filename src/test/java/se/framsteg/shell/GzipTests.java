package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTests {
    @Test
    void what_is_compressed_comes_back_as_it_was_also_from_a_compressor_used_before() throws Exception {
        for (int round = 0; round < 40; round++) {
            byte[] noise = new byte[round * 997];
            new Random(round).nextBytes(noise);
            byte[] words = "Ett företag i Gnosjö. ".repeat(round).getBytes(StandardCharsets.UTF_8);
            for (byte[] plain : new byte[][] {noise, words}) {
                assertThat(back(Gzip.quick(plain))).isEqualTo(plain);
                assertThat(back(Gzip.small(plain))).isEqualTo(plain);
            }
        }
    }

    @Test
    void many_at_once_do_not_mix_up_what_they_compress() {
        assertThat(IntStream.range(0, 2000).parallel().allMatch(number -> {
                    byte[] plain = ("Rad %d. ".formatted(number)).repeat(200).getBytes(StandardCharsets.UTF_8);
                    return new String(back(Gzip.quick(plain)), StandardCharsets.UTF_8)
                            .equals(new String(plain, StandardCharsets.UTF_8));
                }))
                .isTrue();
    }

    @Test
    void words_that_repeat_become_far_fewer_bytes() {
        byte[] plain = "Plåt & Svets AB, ".repeat(500).getBytes(StandardCharsets.UTF_8);
        for (UnaryOperator<byte[]> way : List.<UnaryOperator<byte[]>>of(Gzip::quick, Gzip::small)) {
            assertThat(way.apply(plain)).hasSizeLessThan(plain.length / 20);
        }
    }

    @Test
    void parts_that_lie_ready_are_joined_with_what_is_put_between() {
        for (int round = 0; round < 40; round++) {
            byte[] noise = new byte[round * 997];
            new Random(round).nextBytes(noise);
            byte[] words = "Ett företag i Gnosjö. ".repeat(round).getBytes(StandardCharsets.UTF_8);
            byte[] key = ("nyckel " + round).getBytes(StandardCharsets.UTF_8);
            byte[] all = concat(noise, key, words, key, noise);
            List<byte[]> parts = Stream.of(noise, words, noise).map(Gzip::part).toList();
            assertThat(back(Gzip.joined(parts, List.of(key, key), all))).isEqualTo(all);
        }
    }

    private static byte[] back(byte[] compressed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] concat(byte[]... all) {
        var out = new ByteArrayOutputStream();
        for (byte[] each : all) {
            out.writeBytes(each);
        }
        return out.toByteArray();
    }
}
