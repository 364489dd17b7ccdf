package se.framsteg.shell.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One PostgreSQL server on one folder of files, on the loopback address only. Found when it runs, whoever started it;
 * started when it does not, on the port it had last, so that those who were connected find it again.
 */
final class Server {
    static final String SUPERUSER = "postgres";

    /** For what a killed server leaves behind (its memory, its last children) to be gone. */
    private static final Duration TO_START = Duration.ofSeconds(30);

    /** For a server that was killed to set its files right. */
    private static final Duration TO_ANSWER = Duration.ofMinutes(5);

    private final DataFolder data;
    private final Programs programs;
    private final String password;

    Server(DataFolder data, Programs programs, String password) {
        this.data = data;
        this.programs = programs;
        this.password = password;
    }

    /** The port of the server that runs on these files, started if need be. */
    int runningPort() throws IOException {
        Instant begun = Instant.now();
        while (true) {
            ServerNote note = ServerNote.of(files());
            boolean runs = note.isTrue();
            if (runs && note.port().isPresent() && answers(note.port().getAsInt())) {
                return note.port().getAsInt();
            }
            String problem = runs ? "it runs, but does not answer" : start(note);
            if (Instant.now().isAfter(begun.plus(runs ? TO_ANSWER : TO_START)) && !problem.isEmpty()) {
                throw new DatabaseRefused("The database in %s does not start: %s. The end of its log, %s:%n%s"
                        .formatted(data.path(), problem, log(), endOfLog()));
            }
            pause(problem.isEmpty() ? 0 : 100);
        }
    }

    OptionalLong process() throws IOException {
        ServerNote note = ServerNote.of(files());
        return note.isTrue() ? note.process() : OptionalLong.empty();
    }

    /** Ends the server in order, when it has not ended already. */
    void stop() throws IOException {
        if (process().isPresent()) {
            programs.run("pg_ctl", "stop", "-D", files().toString(), "-m", "fast", "-w", "-t", "60");
        }
    }

    Connection connect(int port, String database) throws SQLException {
        return DriverManager.getConnection(url(port, database), SUPERUSER, password);
    }

    /** With no other way in than by proof of the password: it is never shown to a stranger on an abandoned port. */
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?requireAuth=scram-sha-256&connectTimeout=10"
                .formatted(port, database);
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

    /** What went wrong; empty when nothing did. */
    private String start(ServerNote note) throws IOException {
        if (note.isMisleading()) {
            Files.deleteIfExists(note.file());
        }
        // Terse: what the log says of an error never repeats the row that caused it.
        String options = ("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60 "
                        + "-c log_error_verbosity=terse")
                .formatted(port(note.port()));
        try {
            programs.run(
                    "pg_ctl",
                    "start",
                    "-D",
                    files().toString(),
                    "-w",
                    "-t",
                    "60",
                    "-l",
                    log().toString(),
                    "-o",
                    options);
            return "";
        } catch (DatabaseRefused e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Path files() {
        return data.resolve(Cluster.FILES);
    }

    private Path log() {
        return data.resolve("database.log");
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private static int port(OptionalInt last) throws IOException {
        if (last.isPresent()) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), last.getAsInt()));
                return last.getAsInt();
            } catch (IOException taken) {
                // somebody else has it now
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("Interrupted while the database was starting", e);
        }
    }
}
