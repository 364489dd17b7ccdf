package se.framsteg.course.editions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An edition packed as one file. What somebody sends is read with bounds, in memory, and believed in nothing. */
public final class EditionZip {
    private static final String FILE = "zip";

    private EditionZip() {}

    /** @param packed as it came */
    public static Gathered read(byte[] packed) {
        if (packed.length > Gathered.MOST_BYTES) {
            return tooMuch();
        }
        var sent = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            int entries = 0;
            long bytes = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) (Gathered.MOST_BYTES - bytes + 1));
                bytes += content.length;
                if (++entries > Gathered.MOST_FILES || bytes > Gathered.MOST_BYTES) {
                    return tooMuch();
                }
                String name = entry.getName().replace('\\', '/');
                if (!entry.isDirectory() && sent.putIfAbsent(name, content) != null) {
                    return Gathered.refused(name, "zip.twice");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return refused("zip.broken");
        }
        return sent.isEmpty() ? refused("zip.broken") : Gathered.of(sent);
    }

    /** @param folder around the files; empty for none */
    public static byte[] pack(EditionFiles files, String folder) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.texts().entrySet()) {
                zip.putNextEntry(new ZipEntry(folder.isEmpty() ? file.getKey() : folder + "/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static Gathered refused(String fault, Object... with) {
        return Gathered.refused(FILE, fault, with);
    }

    private static Gathered tooMuch() {
        return refused("zip.large", Gathered.MOST_BYTES >> 20, Gathered.MOST_FILES);
    }
}
