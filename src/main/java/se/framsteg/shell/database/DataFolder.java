package se.framsteg.shell.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The folder where an installation keeps what is its own: the database's files, its passwords, the installation's
 * secret. Only its owner may read it.
 */
public record DataFolder(Path path) {
    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    static final FileAttribute<?> SECRET =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** @throws DatabaseRefused where the folder can neither be found nor made */
    public static DataFolder at(Path path) {
        try {
            Path folder = path.toAbsolutePath().normalize();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, OURS_ALONE);
            }
            return new DataFolder(folder.toRealPath());
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The data folder %s can neither be found nor made (%s). Name another with --data."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    public boolean isEmpty() {
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String name) {
        return Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The text of a file that only its owner may read; made with what is supplied when it is not there. Where several
     * make it at the same instant, the first decides and all get the same.
     */
    public String secret(String name, Supplier<String> made) {
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                Path unfinished = write(name, made.get());
                try {
                    Files.createLink(file, unfinished);
                } catch (FileAlreadyExistsException somebodyElseWasFirst) {
                    // and theirs it is
                } finally {
                    Files.delete(unfinished);
                }
                settle();
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new DatabaseRefused("The file %s cannot be read or written: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Puts another text in the place of a secret, whole or not at all. */
    public void replaceSecret(String name, String text) {
        try {
            Files.move(write(name, text), path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            settle();
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The file %s cannot be written: %s".formatted(path.resolve(name), e.getMessage()), e);
        }
    }

    /** Removes everything of such names, as far as nobody holds on to it. */
    void removeAll(Predicate<String> name) throws IOException {
        List<Path> found;
        try (var entries = Files.list(path)) {
            found = entries.filter(each -> name.test(each.getFileName().toString()))
                    .toList();
        }
        for (Path top : found) {
            try (var all = Files.walk(top)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException | UncheckedIOException stillWrittenTo) {
                // a killed start's last child; the next start removes what it leaves
            }
        }
    }

    /** Makes sure that names given in the folder outlast a loss of power. */
    void settle() throws IOException {
        try (FileChannel folder = FileChannel.open(path)) {
            folder.force(true);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path unfinished = Files.createTempFile(path, name, ".new", SECRET);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        return unfinished;
    }
}
