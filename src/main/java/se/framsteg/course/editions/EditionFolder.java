package se.framsteg.course.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** An edition's folder on a disk, read with the same bounds as one that is sent. Links lead nowhere. */
public final class EditionFolder {
    private static final int DEPTH = 4;

    private EditionFolder() {}

    public static Gathered read(Path folder) {
        var sent = new LinkedHashMap<String, byte[]>();
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            List<Path> files = all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                            && !Gathered.isByItself(name(folder, path)))
                    .limit(Gathered.MOST_FILES + 1L)
                    .sorted()
                    .toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
                if (files.size() > Gathered.MOST_FILES || bytes > Gathered.MOST_BYTES) {
                    return Gathered.refused(
                            folder.toString(), "zip.large", Gathered.MOST_BYTES >> 20, Gathered.MOST_FILES);
                }
                sent.put(name(folder, file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Gathered.of(sent);
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
