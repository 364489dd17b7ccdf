package se.framsteg.shell.documents;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Ids;

/**
 * Where files lie in clear while they are read or sent: in the data folder, in a part of this process's own that nobody
 * but its owner may read. A lock ends with the process, however it ends; what lies in a part that nobody holds
 * any more is removed when the next process starts.
 */
@Component
public final class ReadingFolder implements AutoCloseable {
    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> SECRET =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<OpenOption> OPEN = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    private static final String LOCK = "lock";

    private final Path ours;
    private final FileChannel held;

    ReadingFolder(@Value("${framsteg.reading-folder}") Path top) throws IOException {
        Files.createDirectories(top, OURS_ALONE);
        synchronized (ReadingFolder.class) {
            // One at a time, so that nobody takes for deserted what another is just making.
            try (FileChannel door = open(top)) {
                door.lock();
                removeDeserted(top);
                ours = Files.createDirectory(top.resolve(Ids.next().toString()), OURS_ALONE);
                held = open(ours);
                held.lock();
            }
        }
    }

    /** A new file with nothing in it; whoever asked removes it. @param ending such as {@code .xlsx} */
    public Path newFile(String ending) throws IOException {
        return Files.createTempFile(ours, "", ending, SECRET);
    }

    /** This process's own part. */
    public Path path() {
        return ours;
    }

    @Override
    public void close() throws IOException {
        remove(ours);
        held.close();
    }

    private static void removeDeserted(Path top) throws IOException {
        for (Path part : entries(top)) {
            if (Files.isDirectory(part)) {
                try (FileChannel lock = open(part)) {
                    if (lock.tryLock() != null) {
                        remove(part);
                    }
                } catch (OverlappingFileLockException ourOwn) {
                    // another application in this process reads there
                }
            }
        }
    }

    private static void remove(Path part) throws IOException {
        for (Path file : entries(part)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(part);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), OPEN, SECRET);
    }
}
