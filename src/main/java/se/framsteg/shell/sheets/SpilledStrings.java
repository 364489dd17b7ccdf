package se.framsteg.shell.sheets;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Texts one after another in a file only we can read, and where each begins in another; read back through the page cache. */
final class SpilledStrings implements AutoCloseable {
    private static final ValueLayout.OfLong OFFSET = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final Arena arena = Arena.ofShared();
    private final TemporaryFile texts = new TemporaryFile();
    private final TemporaryFile offsets = new TemporaryFile();
    private MemorySegment text = MemorySegment.NULL;
    private MemorySegment offset = MemorySegment.NULL;
    private long end;
    private long count;

    void add(String added) {
        try {
            var bytes = added.getBytes(StandardCharsets.UTF_8);
            offsets.output.writeLong(end);
            texts.output.write(bytes);
            end += bytes.length;
            count++;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** All texts are there; from now on they are only read. */
    void written() {
        try {
            offsets.output.writeLong(end);
            text = texts.mapped(arena);
            offset = offsets.mapped(arena);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Nullable
    String get(long number) {
        if (number >= count) return null;
        long from = offset.get(OFFSET, number * 8);
        var bytes = new byte[(int) (offset.get(OFFSET, number * 8 + 8) - from)];
        MemorySegment.copy(text, ValueLayout.JAVA_BYTE, from, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arena.close();
        texts.close();
        offsets.close();
    }

    /** Deleted as soon as it is open where the system allows that, so that even a killed process leaves nothing. */
    private static final class TemporaryFile {
        private final Path path;
        private final FileChannel channel;
        private final DataOutputStream output;

        TemporaryFile() {
            try {
                path = Files.createTempFile("workbook", ".texts");
                channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                output = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
            delete();
        }

        MemorySegment mapped(Arena arena) throws IOException {
            output.flush();
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }

        void close() {
            try {
                channel.close();
            } catch (IOException closing) {
                throw new UncheckedIOException(closing);
            }
            delete();
        }

        private void delete() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException _) {
                path.toFile().deleteOnExit();
            }
        }
    }
}
