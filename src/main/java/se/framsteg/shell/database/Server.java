package se.framsteg.shell.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL server on one folder of files, on the loopback address only. PostgreSQL will not run as root: there it
 * is started in a user name space of its own, where it is nobody in particular and the files are still its own.
 */
final class Server {
    static final String SUPERUSER = "postgres";
    private static final String FILES = "database";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder data;
    private final Path programs;
    private final String password;

    Server(DataFolder data, Path programs, String password) {
        this.data = data;
        this.programs = programs;
        this.password = password;
    }

    /** Makes the files of a new database when there are none; refuses those of another major version. */
    void prepare() throws IOException {
        if (!data.has(FILES)) {
            data.remove(FILES + ".new");
            Path passwordFile = Files.createTempFile(data.path(), "initdb", ".tmp");
            try {
                Files.writeString(passwordFile, password);
                run(
                        "initdb",
                        "-D",
                        data.resolve(FILES + ".new").toString(),
                        "-U",
                        SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=sv",
                        "--locale=C",
                        "--no-instructions");
            } finally {
                Files.delete(passwordFile);
            }
            Files.move(data.resolve(FILES + ".new"), data.resolve(FILES), StandardCopyOption.ATOMIC_MOVE);
        }
        String version = Files.readString(files().resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(Binaries.MAJOR))) {
            throw new DatabaseRefused(("The data folder %s was made by PostgreSQL %s, and this version of Framsteg "
                            + "brings PostgreSQL %d. Nothing has been changed. Make a backup with the version of "
                            + "Framsteg that last used the folder, and restore it into a new folder with this one.")
                    .formatted(data.path(), version, Binaries.MAJOR));
        }
    }

    /** The port of the server that runs on these files, started if need be. */
    int runningPort() throws IOException {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            Integer port = portOfRunning();
            if (port != null) {
                return port;
            }
            String problem = start();
            port = portOfRunning();
            if (port != null) {
                return port;
            }
            // What a killed server leaves behind (its memory, its last children) is gone after a moment.
            if (Instant.now().isAfter(until)) {
                throw new DatabaseRefused("The database in %s does not start. Its log, %s, ends:%n%s%n%s"
                        .formatted(data.path(), log(), problem, endOfLog()));
            }
            pause();
        }
    }

    void stop() throws IOException {
        run("pg_ctl", "stop", "-D", files().toString(), "-m", "fast", "-w", "-t", "60");
    }

    Connection connect(int port, String database) throws SQLException {
        return DriverManager.getConnection(url(port, database), SUPERUSER, password);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The port that the server's own note tells of, when a server of these files answers there. */
    private @Nullable Integer portOfRunning() throws IOException {
        Path note = files().resolve("postmaster.pid");
        Instant until = Instant.now().plus(PATIENCE);
        while (Files.exists(note)) {
            List<String> lines = lines(note);
            if (lines.size() >= 4 && answers(Integer.parseInt(lines.get(3).strip()))) {
                return Integer.valueOf(lines.get(3).strip());
            }
            if (lines.isEmpty() || !isOurs(lines.getFirst().strip())) {
                Files.deleteIfExists(note);
                return null;
            }
            if (Instant.now().isAfter(until)) {
                return null;
            }
            pause();
        }
        return null;
    }

    private boolean answers(int port) {
        try (Connection connection = connect(port, "postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            return row.next() && Path.of(row.getString(1)).equals(files());
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether the process is a server of these files, and not one that got its number later. */
    private boolean isOurs(String pid) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .map(process -> commandLine(pid, process).contains(files().toString()))
                .orElse(false);
    }

    private static String commandLine(String pid, ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", pid, "cmdline"));
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }

    private @Nullable String start() throws IOException {
        String options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60"
                .formatted(freePort());
        try {
            run("pg_ctl", "start", "-D", files().toString(), "-w", "-t", "60", "-l", log().toString(), "-o", options);
            return null;
        } catch (DatabaseRefused e) {
            return e.getMessage();
        }
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(data.path(), program, ".tmp");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new DatabaseRefused(
                        "%s failed in %s: %s".formatted(program, data.path(), Files.readString(output)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("Interrupted while %s ran".formatted(program), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private Path files() {
        return data.resolve(FILES);
    }

    private Path log() {
        return data.resolve("database.log");
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.exists(log()) ? lines(log()) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (java.nio.file.NoSuchFileException gone) {
            return List.of();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("Interrupted while the database was starting", e);
        }
    }
}
