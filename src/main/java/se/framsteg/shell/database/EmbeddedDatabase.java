package se.framsteg.shell.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Secret;

/**
 * PostgreSQL that comes with the application, on a data folder that stays. Whoever comes first starts the server, the
 * next join it (a server left by a killed process too), and the last one out stops it.
 *
 * <p>Two locks, both on files in the folder: {@code start.lock} alone while starting, joining or stopping;
 * {@code use.lock} shared for as long as the database is used.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Map<Path, EmbeddedDatabase> OPEN = new HashMap<>();

    private final DataFolder data;
    private final Server server;
    private final FolderLock using;
    private final DatabaseAccess access;
    private int users = 1;

    private EmbeddedDatabase(DataFolder data, Server server, FolderLock using, DatabaseAccess access) {
        this.data = data;
        this.server = server;
        this.using = using;
        this.access = access;
    }

    /** @throws DatabaseRefused in plain words, where the folder or its database cannot be used */
    public static EmbeddedDatabase join(DataFolder data) {
        return enter(data, false);
    }

    /** With everything in it removed first. @throws DatabaseRefused also where somebody else is using it */
    public static EmbeddedDatabase fresh(DataFolder data) {
        return enter(data, true);
    }

    private static EmbeddedDatabase enter(DataFolder data, boolean fresh) {
        synchronized (OPEN) {
            EmbeddedDatabase open = OPEN.get(data.path());
            if (open != null && !fresh) {
                open.users++;
                return open;
            }
            try (FolderLock starting = FolderLock.take(data.resolve("start.lock"), false)) {
                if (fresh) {
                    refuseWhenUsed(data, open);
                }
                FolderLock using = FolderLock.take(data.resolve("use.lock"), true);
                try {
                    EmbeddedDatabase database = start(data, using, fresh);
                    OPEN.put(data.path(), database);
                    return database;
                } catch (IOException | SQLException | RuntimeException e) {
                    using.close();
                    throw e;
                }
            } catch (IOException | SQLException e) {
                throw new DatabaseRefused(
                        "The database in %s cannot be used: %s".formatted(data.path(), e.getMessage()), e);
            }
        }
    }

    private static void refuseWhenUsed(DataFolder data, @Nullable EmbeddedDatabase open) throws IOException {
        try (FolderLock alone = open == null ? FolderLock.tryAlone(data.resolve("use.lock")) : null) {
            if (alone == null) {
                throw new DatabaseRefused(("The data folder %s is in use by another process. Stop that first, or name "
                                + "another folder with --data.")
                        .formatted(data.path()));
            }
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (--users > 0) {
                return;
            }
            OPEN.remove(data.path());
            try (FolderLock starting = FolderLock.take(data.resolve("start.lock"), false)) {
                using.close();
                try (FolderLock alone = FolderLock.tryAlone(data.resolve("use.lock"))) {
                    if (alone != null) {
                        server.stop();
                    }
                }
            } catch (IOException e) {
                throw new DatabaseRefused(
                        "The database in %s could not be left in order: %s".formatted(data.path(), e.getMessage()), e);
            }
        }
    }

    private static EmbeddedDatabase start(DataFolder data, FolderLock using, boolean fresh)
            throws IOException, SQLException {
        String[] passwords = data.secret(
                        "database-passwords", () -> String.join("\n", Secret.token(), Secret.token(), Secret.token()))
                .split("\n");
        Server server = new Server(data, Binaries.in(data), passwords[0]);
        server.prepare();
        int port = server.runningPort();
        var access = new DatabaseAccess(
                Server.url(port, Roles.DATABASE), Roles.APPLICATION, passwords[2], Roles.OWNER, passwords[1]);
        try (Connection superuser = server.connect(port, Server.SUPERUSER)) {
            if (fresh) {
                Roles.forget(superuser);
            }
            Roles.ensure(superuser, access);
        }
        return new EmbeddedDatabase(data, server, using, access);
    }
}
