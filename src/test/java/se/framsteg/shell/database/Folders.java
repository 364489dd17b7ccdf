package se.framsteg.shell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Data folders for tests, and a few questions to them. */
public final class Folders {
    private Folders() {}

    /** An empty folder but for the programs, which were unpacked once for the whole run. */
    public static DataFolder withPrograms(Path path) throws IOException {
        DataFolder data = DataFolder.at(path);
        linkPrograms(data);
        return data;
    }

    public static void linkPrograms(DataFolder data) throws IOException {
        Path programs = programs().getParent();
        if (!data.has(programs.getFileName().toString())) {
            Files.createSymbolicLink(data.resolve(programs.getFileName().toString()), programs);
        }
    }

    /** Before JUnit, which would warn of a link that leads out of its folder. */
    public static void forgetPrograms(DataFolder data) throws IOException {
        data.removeAll(name -> name.startsWith("postgresql-") && Files.isSymbolicLink(data.resolve(name)));
    }

    /** A folder whose database has been made, and is empty: a copy of one made once for the whole run. */
    public static DataFolder withDatabase(Path path) throws Exception {
        DataFolder data = withPrograms(path);
        Path seed = seed();
        var copy = new ProcessBuilder(
                "cp",
                "-a",
                seed.resolve("database").toString(),
                seed.resolve("database-passwords").toString(),
                data.path().toString());
        assertThat(copy.inheritIO().start().waitFor()).isZero();
        return data;
    }

    private static synchronized Path seed() throws IOException {
        Path seed = Path.of("target", "test-seed").toAbsolutePath();
        if (!Files.exists(seed.resolve("database-passwords"))) {
            EmbeddedDatabase.join(withPrograms(seed)).close();
        }
        return seed;
    }

    private static synchronized Path programs() throws IOException {
        return Binaries.in(DataFolder.at(Path.of("target", "test-programs")));
    }

    public static String ask(DatabaseAccess access, String query) throws SQLException {
        try (var connection = access.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    public static void run(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = access.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static void await(Callable<Boolean> what, String description) throws Exception {
        Instant until = Instant.now().plusSeconds(30);
        while (!what.call()) {
            assertThat(Instant.now()).as(description).isBefore(until);
            Thread.sleep(10);
        }
    }

    /** {@code kill -9} of the folder's server and all its children. */
    public static void killServer(DataFolder data) throws Exception {
        ProcessHandle server = ProcessHandle.of(
                        ServerNote.of(data.resolve("database")).process().orElseThrow())
                .orElseThrow();
        signal("KILL", Stream.concat(Stream.of(server), server.children()).toList());
        await(() -> !server.isAlive(), "the server is dead");
    }

    /** All of them at once, by the shell's own word: a bare machine has no program for it. */
    public static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        String whom =
                processes.stream().map(process -> Long.toString(process.pid())).collect(Collectors.joining(" "));
        new ProcessBuilder("sh", "-c", "kill -%s %s".formatted(signal, whom))
                .start()
                .waitFor();
    }

    /** Whatever a killed process left running. */
    public static void stopServer(DataFolder data) throws Exception {
        forgetPrograms(data);
        OptionalLong process = ServerNote.of(data.resolve("database")).isTrue()
                ? ServerNote.of(data.resolve("database")).process()
                : OptionalLong.empty();
        if (process.isPresent()) {
            signal("QUIT", ProcessHandle.of(process.getAsLong()).stream().toList());
            await(() -> ProcessHandle.of(process.getAsLong()).isEmpty(), "the server has stopped");
        }
    }
}
