package se.framsteg.shell.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL that comes with the application, on a data folder that stays. Whoever comes first starts the server, the
 * next join it (a server left by a killed process too), and the last one out stops it.
 *
 * <p>Two locks, both on files in the folder: {@code start.lock} alone while starting, joining or stopping;
 * {@code use.lock} shared for as long as the database is used. A process holds each once, however many parts of it use
 * the database.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
    private static final Map<Path, Shared> OPEN = new HashMap<>();

    private final Shared shared;
    private boolean left;

    private EmbeddedDatabase(Shared shared) {
        this.shared = shared;
        shared.users++;
    }

    /** @throws DatabaseRefused in plain words, where the folder or its database cannot be used */
    public static EmbeddedDatabase join(DataFolder data) {
        return enter(data, Manner.TOGETHER);
    }

    /** With nobody else using it until this is closed. @throws DatabaseRefused also where somebody is */
    public static EmbeddedDatabase alone(DataFolder data) {
        return enter(data, Manner.ALONE);
    }

    /** With everything in it removed first. @throws DatabaseRefused also where somebody else is using it */
    public static EmbeddedDatabase fresh(DataFolder data) {
        return enter(data, Manner.FRESH);
    }

    public DatabaseAccess access() {
        return shared.access;
    }

    /** The process of the server, while it runs. */
    OptionalLong process() throws IOException {
        return shared.server.process();
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (left) {
                return;
            }
            left = true;
            if (--shared.users == 0) {
                OPEN.remove(shared.data.path());
                shared.leave();
            }
        }
    }

    private static EmbeddedDatabase enter(DataFolder data, Manner manner) {
        synchronized (OPEN) {
            Shared open = OPEN.get(data.path());
            if (open != null && manner == Manner.TOGETHER) {
                return new EmbeddedDatabase(open);
            }
            try (FolderLock starting = FolderLock.take(data.resolve("start.lock"))) {
                FolderLock using = open == null ? use(data.resolve("use.lock"), manner) : null;
                if (using == null) {
                    throw new DatabaseRefused(("The data folder %s is in use by another process. Stop that first, or "
                                    + "name another folder with --data.")
                            .formatted(data.path()));
                }
                try {
                    Start start = Start.on(data, manner == Manner.FRESH);
                    Shared shared = new Shared(data, start.server(), using, start.access());
                    shared.watch();
                    OPEN.put(data.path(), shared);
                    return new EmbeddedDatabase(shared);
                } catch (IOException | RuntimeException e) {
                    using.close();
                    throw e;
                }
            } catch (IOException e) {
                throw new DatabaseRefused(
                        "The database in %s cannot be used: %s".formatted(data.path(), e.getMessage()), e);
            }
        }
    }

    private static @Nullable FolderLock use(Path file, Manner manner) throws IOException {
        if (manner != Manner.TOGETHER) {
            FolderLock alone = FolderLock.tryAlone(file);
            if (alone == null || manner == Manner.ALONE) {
                return alone;
            }
            alone.close();
        }
        return FolderLock.tryShared(file);
    }

    private enum Manner {
        TOGETHER,
        ALONE,
        FRESH
    }

    /** What all of one process that use the same folder share. */
    private static final class Shared {
        private final DataFolder data;
        private final Server server;
        private final FolderLock using;
        private final DatabaseAccess access;
        private int users;

        Shared(DataFolder data, Server server, FolderLock using, DatabaseAccess access) {
            this.data = data;
            this.server = server;
            this.using = using;
            this.access = access;
        }

        void leave() {
            try (FolderLock starting = FolderLock.take(data.resolve("start.lock"))) {
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

        /** Starts the server again, on the same port, when it ends while it is in use: killed, or out of memory. */
        void watch() throws IOException {
            OptionalLong process = server.process();
            if (process.isPresent()) {
                ProcessHandle.of(process.getAsLong())
                        .ifPresent(running -> running.onExit()
                                .thenRun(() ->
                                        Thread.ofVirtual().name("database").start(this::revive)));
            }
        }

        /** Tries until it runs again, or nobody uses it any longer. */
        private void revive() {
            while (!isRevived()) {
                try {
                    Thread.sleep(BETWEEN_TRIES);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        private boolean isRevived() {
            synchronized (OPEN) {
                if (OPEN.get(data.path()) != this) {
                    return true;
                }
                LOG.warn("The database in {} has ended; it is started again", data.path());
                try (FolderLock starting = FolderLock.take(data.resolve("start.lock"))) {
                    server.runningPort();
                    watch();
                    LOG.info("The database in {} runs again", data.path());
                    return true;
                } catch (IOException | RuntimeException e) {
                    LOG.error("The database in {} does not start; it is tried again soon", data.path(), e);
                    return false;
                }
            }
        }
    }
}
