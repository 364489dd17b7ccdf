package se.framsteg.shell.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server as an operator runs one: the system's own package, with the roles and the database made as
 * docs/operating.md says. On a folder and a port of its own, gone when the test ends.
 */
public final class ExternalServer implements AutoCloseable {
    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    private final Programs programs;
    private final Path files;
    private final int port;

    private ExternalServer(Programs programs, Path files, int port) {
        this.programs = programs;
        this.files = files;
        this.port = port;
    }

    public static ExternalServer start(Path folder) throws IOException, SQLException {
        var programs = new Programs(DataFolder.at(folder), installed());
        Path files = folder.resolve("external");
        programs.run("initdb", "-D", files.toString(), "-U", "admin", "--auth=trust", "--no-sync");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = new ExternalServer(programs, files, socket.getLocalPort());
            socket.close();
            programs.run(
                    "pg_ctl",
                    "start",
                    "-D",
                    files.toString(),
                    "-w",
                    "-l",
                    folder.resolve("external.log").toString(),
                    "-o",
                    "-F -p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''".formatted(server.port));
            server.asOperatingSays();
            return server;
        }
    }

    /** The variables that name this server, as an operator sets them. */
    public Map<String, String> environment() {
        return Map.of(
                "FRAMSTEG_DATABASE_URL", "postgresql://127.0.0.1:%d/framsteg".formatted(port),
                "FRAMSTEG_DATABASE_USER", "framsteg_app",
                "FRAMSTEG_DATABASE_PASSWORD", "choose another",
                "FRAMSTEG_DATABASE_OWNER", "framsteg_owner",
                "FRAMSTEG_DATABASE_OWNER_PASSWORD", "choose one");
    }

    public DatabaseAccess access() {
        return ExternalDatabase.named(environment()).orElseThrow();
    }

    public void asAdmin(String statement) throws SQLException {
        run("framsteg", statement);
    }

    @Override
    public void close() throws IOException {
        programs.run("pg_ctl", "stop", "-D", files.toString(), "-m", "immediate", "-w");
    }

    private void asOperatingSays() throws IOException, SQLException {
        var sql = SQL.matcher(Files.readString(Path.of("docs", "operating.md")));
        while (sql.find()) {
            for (String statement : sql.group(1).split(";")) {
                if (!statement.isBlank()) {
                    run("postgres", statement);
                }
            }
        }
    }

    private void run(String database, String statement) throws SQLException {
        try (Connection admin = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), "admin", "");
                var running = admin.createStatement()) {
            running.execute(statement);
        }
    }

    private static Path installed() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (var found = Files.list(versions)) {
                var newest = found.map(version -> version.resolve("bin"))
                        .filter(programs -> Files.isExecutable(programs.resolve("pg_ctl")))
                        .max(Comparator.comparing(Path::toString));
                if (newest.isPresent()) {
                    return newest.get();
                }
            }
        }
        throw new AssertionError("This test needs a PostgreSQL server. Debian: apt-get install postgresql");
    }
}
