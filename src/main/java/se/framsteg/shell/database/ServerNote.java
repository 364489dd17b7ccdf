package se.framsteg.shell.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a running server has written about itself in {@code postmaster.pid}: its process and its port. A server that was
 * killed leaves its note behind, and its process number may since belong to somebody else.
 */
record ServerNote(Path file, Path database, List<String> lines) {
    static ServerNote of(Path database) throws IOException {
        Path file = database.resolve("postmaster.pid");
        try {
            return new ServerNote(file, database, Files.readAllLines(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException none) {
            return new ServerNote(file, database, List.of());
        }
    }

    OptionalLong process() {
        String first = line(0);
        return first.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(first)) : OptionalLong.empty();
    }

    OptionalInt port() {
        String fourth = line(3);
        return fourth.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(fourth)) : OptionalInt.empty();
    }

    /** Whether the process named is a server of these files, alive, and not one that got its number later. */
    boolean isTrue() {
        return process().stream()
                .mapToObj(ProcessHandle::of)
                .flatMap(process -> process.stream())
                .anyMatch(process -> process.isAlive() && serves(process));
    }

    /** Whether the server itself would be led astray by it: nothing legible, or the number of somebody else. */
    boolean isMisleading() {
        return Files.exists(file)
                && !isTrue()
                && process().stream()
                        .allMatch(number -> ProcessHandle.of(number).isPresent());
    }

    private boolean serves(ProcessHandle process) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return Arrays.asList(line.split("\0")).contains(database.toString());
        } catch (IOException notLinux) {
            return process.info().commandLine().orElse("").contains(database.toString());
        }
    }

    private String line(int number) {
        return number < lines.size() ? lines.get(number).strip() : "";
    }
}
