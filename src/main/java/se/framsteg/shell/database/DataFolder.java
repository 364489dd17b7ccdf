package se.framsteg.shell.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * The folder where an installation keeps what is its own: the database's files, its passwords, the installation's
 * secret. Only its owner may read it.
 */
public record DataFolder(Path path) {
    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> SECRET =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** @throws DatabaseRefused where the folder can neither be found nor made */
    public static DataFolder at(Path path) {
        try {
            Path folder = path.toAbsolutePath().normalize();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.getParent());
                Files.createDirectory(folder, OURS_ALONE);
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

    /** The text of a file that only its owner may read; made with what is supplied when it is not there. */
    public String secret(String name, Supplier<String> made) {
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                Path unfinished = Files.createTempFile(path, name, ".new", SECRET);
                Files.writeString(unfinished, made.get(), StandardCharsets.UTF_8);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new DatabaseRefused("The file %s cannot be read or written: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Removes a file or a folder with all in it. */
    void remove(String name) throws IOException {
        Path top = path.resolve(name);
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(top)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
