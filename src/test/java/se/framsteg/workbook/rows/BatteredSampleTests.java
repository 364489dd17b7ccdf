package se.framsteg.workbook.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.shell.sheets.HandmadeWorkbook;
import se.framsteg.shell.sheets.UnreadableWorkbook;

/** However the sample is battered, it is read or refused: never anything unexpected, and never for long. */
class BatteredSampleTests {
    private static final Path SAMPLE = Path.of("samples/hallbarhetsutbildning-2020.xlsx");
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int TRIES = Integer.getInteger("framsteg.tries", 50);

    @TempDir
    Path folder;

    @Test
    void with_bytes_changed() throws IOException {
        var sample = Files.readAllBytes(SAMPLE);
        for (int seed = 0; seed < TRIES; seed++) {
            var chance = new Random(seed);
            var battered = sample.clone();
            for (int i = 0; i <= chance.nextInt(20); i++)
                battered[chance.nextInt(battered.length)] = (byte) chance.nextInt(256);
            read(seed, battered);
        }
    }

    @Test
    void with_pieces_of_the_file_cut_out_or_doubled() throws IOException {
        var sample = Files.readAllBytes(SAMPLE);
        for (int seed = 0; seed < TRIES; seed++) read(seed, piecesMoved(sample, new Random(seed)));
    }

    @Test
    void without_one_of_its_parts() throws IOException {
        for (var name : parts().keySet()) {
            var parts = parts();
            parts.remove(name);
            read(0, parts);
        }
    }

    @Test
    void with_its_parts_exchanged() throws IOException {
        for (int seed = 0; seed < TRIES / 5; seed++) {
            var chance = new Random(seed);
            var parts = parts();
            var names = List.copyOf(parts.keySet());
            var one = names.get(chance.nextInt(names.size()));
            parts.put(one, parts.get(names.get(chance.nextInt(names.size()))));
            read(seed, parts);
        }
    }

    @Test
    void with_characters_of_its_xml_changed() throws IOException {
        var signs = "<>/\"'&;=!?[]-0123456789 \u0000åx".getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < TRIES; seed++) {
            var chance = new Random(seed);
            var parts = parts();
            var part = part(parts, chance);
            for (int i = 0; i <= chance.nextInt(10); i++)
                part[chance.nextInt(part.length)] = signs[chance.nextInt(signs.length)];
            read(seed, parts);
        }
    }

    @Test
    void with_pieces_of_its_xml_cut_out_or_doubled() throws IOException {
        for (int seed = 0; seed < TRIES; seed++) {
            var chance = new Random(seed);
            var parts = parts();
            var names = List.copyOf(parts.keySet());
            var name = names.get(chance.nextInt(names.size()));
            parts.put(name, piecesMoved(parts.get(name), chance));
            read(seed, parts);
        }
    }

    @Test
    void with_values_of_its_cells_exchanged() throws IOException {
        var values = List.of(
                "",
                "0",
                "-1",
                "1e308",
                "-1e308",
                "1e-300",
                "NaN",
                "99999999999999999999",
                "#N/A",
                "&#1;",
                "=1+1",
                "\u202e",
                "'",
                "640823-3234",
                "2020-02-30",
                "x".repeat(33_000),
                "x".repeat(300),
                "_x0000_",
                "_xD800_",
                "😀",
                "%s {0} ''",
                "\n\n");
        for (int seed = 0; seed < TRIES; seed++) {
            var chance = new Random(seed);
            var parts = parts();
            for (var part : parts.entrySet()) {
                if (!part.getKey().contains("worksheets")) continue;
                var xml = new String(part.getValue(), StandardCharsets.UTF_8);
                for (int i = 0; i < 5; i++) {
                    int from = xml.indexOf(chance.nextBoolean() ? "<t>" : "<v>", chance.nextInt(xml.length()));
                    int to = xml.indexOf("</", from);
                    if (from >= 0)
                        xml = xml.substring(0, from + 3)
                                + values.get(chance.nextInt(values.size()))
                                + xml.substring(to);
                }
                part.setValue(xml.getBytes(StandardCharsets.UTF_8));
            }
            read(seed, parts);
        }
    }

    private static byte[] piecesMoved(byte[] whole, Random chance) {
        int from = chance.nextInt(whole.length), length = chance.nextInt(1 + Math.min(400, whole.length - from));
        var cut = Arrays.copyOfRange(whole, from, from + length);
        boolean doubled = chance.nextBoolean();
        var moved = new byte[whole.length + (doubled ? length : -length)];
        System.arraycopy(whole, 0, moved, 0, from);
        if (doubled) System.arraycopy(cut, 0, moved, from, length);
        int rest = doubled ? from : from + length;
        System.arraycopy(whole, rest, moved, doubled ? from + length : from, whole.length - rest);
        return moved;
    }

    private static byte[] part(Map<String, byte[]> parts, Random chance) {
        var names = List.copyOf(parts.keySet());
        return parts.get(names.get(chance.nextInt(names.size())));
    }

    private static Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(SAMPLE)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private void read(int seed, Map<String, byte[]> parts) throws IOException {
        var file = HandmadeWorkbook.zipped(parts, folder);
        readAndDelete(seed, file);
    }

    private void read(int seed, byte[] battered) throws IOException {
        readAndDelete(seed, Files.write(Files.createTempFile(folder, "battered", ".xlsx"), battered));
    }

    private static void readAndDelete(int seed, Path file) throws IOException {
        assertTimeoutPreemptively(LONG, () -> {
            try {
                var read = Collected.from(file);
                read.problems.forEach(
                        problem -> assertThat(ReadingTests.said(problem)).isNotBlank());
                assertThat(read.problems.toString()).doesNotContain("640823-3234");
            } catch (UnreadableWorkbook refused) {
                assertThat(refused.reason()).isNotNull();
            } catch (RuntimeException unexpected) {
                throw new AssertionError("seed " + seed, unexpected);
            }
        });
        Files.delete(file);
    }
}
