package se.framsteg.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The sample workbook with some of its words changed, such as the programme's name. */
public final class SampleCopy {
    private static final Path SAMPLE = Path.of("samples/hallbarhetsutbildning-2020.xlsx");

    private SampleCopy() {}

    /** Each second word takes the place of the one before it, in every part of the workbook. */
    public static byte[] with(String... changes) {
        var copy = new java.io.ByteArrayOutputStream();
        try (var in = new ZipInputStream(Files.newInputStream(SAMPLE));
                var out = new ZipOutputStream(copy)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (int i = 0; i < changes.length; i += 2) {
                    text = text.replace(asWritten(changes[i]), asWritten(changes[i + 1]));
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy.toByteArray();
    }

    /** The sample writes letters beyond ASCII as numbers. */
    private static String asWritten(String text) {
        var written = new StringBuilder();
        text.chars().forEach(c -> written.append(c < 128 ? String.valueOf((char) c) : "&#" + c + ";"));
        return written.toString();
    }

    public static Path in(Path folder, String... changes) {
        try {
            return Files.write(folder.resolve("copy.xlsx"), with(changes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
