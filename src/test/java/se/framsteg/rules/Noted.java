package se.framsteg.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What tests have done, line by line, in files that outlive the process: the suite runs in several, and whoever asks at the end
 * asks what all of them did.
 */
public final class Noted {
    private static final Path FOLDER = Path.of("target", "noted");

    private final Set<String> here = ConcurrentHashMap.newKeySet();
    private final String kind;

    /** @param kind of what is noted; the beginning of its files' names */
    public Noted(String kind) {
        this.kind = kind;
    }

    public void note(String line) {
        if (here.add(line)) {
            write(line);
        }
    }

    /** What this process and earlier ones of the same run have noted. */
    public Set<String> all() {
        var all = new HashSet<>(here);
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.filter(
                                each -> each.getFileName().toString().startsWith(kind))
                        .toList()) {
                    all.addAll(Files.readAllLines(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private synchronized void write(String line) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(kind + "-" + ProcessHandle.current().pid()),
                    line + "\n",
                    UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
