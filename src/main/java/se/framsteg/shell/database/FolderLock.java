package se.framsteg.shell.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file that the system takes back when its process ends, however it ends. Alone or shared. Two locks of one
 * process never stand in each other's way: {@link EmbeddedDatabase} holds each once a process.
 */
final class FolderLock implements AutoCloseable {
    private static final Set<OpenOption> OPEN =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until the file is ours alone. */
    static FolderLock take(Path file) throws IOException {
        FileChannel channel = open(file);
        channel.lock();
        return new FolderLock(channel);
    }

    /** The file for ourselves alone, or null when somebody else has it. */
    static @Nullable FolderLock tryAlone(Path file) throws IOException {
        return attempt(file, false);
    }

    /** The file together with others, or null when somebody has it alone. */
    static @Nullable FolderLock tryShared(Path file) throws IOException {
        return attempt(file, true);
    }

    private static @Nullable FolderLock attempt(Path file, boolean shared) throws IOException {
        FileChannel channel = open(file);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
        if (lock == null) {
            channel.close();
            return null;
        }
        return new FolderLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, OPEN, DataFolder.SECRET);
    }
}
