package se.framsteg.shell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import se.framsteg.shell.database.DatabaseAccess;

/**
 * Puts a checked backup in the place of everything a database holds, in one transaction: until its last word is said,
 * whoever looks sees what was there before. The owner, not the application, does it.
 */
public final class Restore {
    private final DatabaseAccess access;

    /** @param access to a database that nobody else is using */
    public Restore(DatabaseAccess access) {
        this.access = access;
    }

    /** @throws BackupRefused where the database already holds data and may not lose it, or the versions differ */
    public void from(BackupFile backup, boolean replace, BackupProgress progress) {
        Manifest manifest = backup.manifest();
        try {
            refuse(manifest, replace);
            Versions.refuseUnknown(access, manifest.modules());
            Versions.migrate(access, manifest.modules());
            try (Connection owner = access.asOwner()) {
                owner.setAutoCommit(false);
                write(owner, backup, progress);
                owner.commit();
            }
            Versions.migrate(access);
            try (Connection owner = access.asOwner()) {
                run(owner, "analyze");
            }
        } catch (IOException | SQLException e) {
            throw new BackupRefused(
                    "The backup could not be restored, and nothing has been changed: " + e.getMessage(), e);
        }
    }

    private void refuse(Manifest manifest, boolean replace) throws SQLException {
        try (Connection owner = access.asOwner()) {
            if (!replace) {
                for (Tables.Table table : Tables.of(owner)) {
                    if (table.secured() && holds(owner, table)) {
                        throw new BackupRefused(("The database at %s already holds data (in %s, for one). Restore into "
                                        + "an empty one, or add --replace: then all that is there now is lost.")
                                .formatted(access, table.name()));
                    }
                }
            }
            String difference = Versions.difference(manifest.modules(), Versions.of(owner));
            if (!difference.isEmpty()) {
                throw new BackupRefused(("The backup and the database at %s were made by different versions of "
                                + "Framsteg: %s. Restore into an empty database: it is then brought to this version.")
                        .formatted(access, difference));
            }
        }
    }

    private static void write(Connection owner, BackupFile backup, BackupProgress progress)
            throws IOException, SQLException {
        Manifest manifest = backup.manifest();
        Map<String, Manifest.Table> content =
                manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
        List<Tables.Table> tables = Tables.of(owner);
        refuseOtherTables(tables, content);
        // COPY into a table is not for those whom row security holds, and by force it holds its owner too.
        List<Tables.Table> forced = tables.stream().filter(Tables.Table::forced).toList();
        for (Tables.Table table : forced) {
            run(owner, "alter table %s no force row level security".formatted(table.name()));
        }
        // What triggers make of a row is in the backup too.
        for (Tables.Table table : tables) {
            run(owner, "alter table %s disable trigger user".formatted(table.name()));
        }
        run(owner, "truncate " + tables.stream().map(Tables.Table::name).collect(Collectors.joining(", ")));
        long rows = 0;
        for (Tables.Table table : tables) {
            progress.reached(table.name(), (double) rows / Math.max(1, manifest.rows()));
            Manifest.Table wanted = Objects.requireNonNull(content.get(table.name()));
            copy(owner, table, backup, wanted);
            rows += wanted.rows();
        }
        for (Tables.Table table : forced) {
            run(owner, "alter table %s force row level security".formatted(table.name()));
        }
        for (Tables.Table table : tables) {
            run(owner, "alter table %s enable trigger user".formatted(table.name()));
        }
        for (Tables.Table table : tables) {
            refuseOtherContent(Objects.requireNonNull(content.get(table.name())), Backup.digest(owner, table));
        }
        progress.reached("", 1);
    }

    private static void copy(Connection owner, Tables.Table table, BackupFile backup, Manifest.Table wanted)
            throws IOException, SQLException {
        CopyIn copy = owner.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
        try (InputStream content = backup.content(wanted)) {
            byte[] part = new byte[1 << 16];
            for (int length = content.read(part); length >= 0; length = content.read(part)) {
                copy.writeToCopy(part, 0, length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void refuseOtherTables(List<Tables.Table> tables, Map<String, Manifest.Table> content) {
        boolean same = tables.size() == content.size()
                && tables.stream()
                        .allMatch(table -> content.containsKey(table.name())
                                && content.get(table.name()).columns().equals(table.columns()));
        if (!same) {
            throw new BackupRefused("The backup's tables are not those of the database. Nothing has been changed.");
        }
    }

    private static void refuseOtherContent(Manifest.Table wanted, RowDigest found) {
        if (found.rows() != wanted.rows() || !found.hex().equals(wanted.digest())) {
            throw new BackupRefused(
                    ("The table %s did not come out as it was written (%d rows of %d). Nothing has been " + "changed.")
                            .formatted(wanted.name(), found.rows(), wanted.rows()));
        }
    }

    private static boolean holds(Connection owner, Tables.Table table) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select exists (select from %s)".formatted(table.name()))) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void run(Connection owner, String statement) throws SQLException {
        try (var running = owner.createStatement()) {
            running.execute(statement);
        }
    }
}
