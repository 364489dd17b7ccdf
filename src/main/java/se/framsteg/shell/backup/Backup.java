package se.framsteg.shell.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import se.framsteg.shell.Json;
import se.framsteg.shell.Secret;
import se.framsteg.shell.database.DatabaseAccess;

/**
 * Writes a database into one file, as it was at one moment, however much is written to it meanwhile. The file is made
 * under another name, for its owner's eyes only, and gets its own when it is whole and on the disk.
 */
public final class Backup {
    static final String MANIFEST = "manifest.json";
    static final String SEAL = "seal";
    static final String SECRET = "secret";

    private final DatabaseAccess access;
    private final String secret;
    private final boolean secretGoesAlong;

    /**
     * @param secret the installation's, with which the backup is sealed: it can only be restored by who has it
     * @param secretGoesAlong whether the file holds it too
     */
    public Backup(DatabaseAccess access, String secret, boolean secretGoesAlong) {
        this.access = access;
        this.secret = secret;
        this.secretGoesAlong = secretGoesAlong;
    }

    /** @throws BackupRefused where the file cannot be written, or the database holds nothing */
    public Manifest write(Path file, Clock clock, BackupProgress progress) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new BackupRefused("%s cannot be written: name a file in a folder that is there.".formatted(file));
        }
        Path unfinished = null;
        try {
            unfinished = Files.createTempFile(
                    folder,
                    file.getFileName() + ".",
                    ".unfinished",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Manifest manifest = writeWhole(unfinished, clock, progress);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel names = FileChannel.open(folder)) {
                names.force(true);
            }
            return manifest;
        } catch (IOException | SQLException e) {
            throw new BackupRefused("The backup %s could not be written: %s".formatted(file, e.getMessage()), e);
        } finally {
            remove(unfinished);
        }
    }

    private Manifest writeWhole(Path file, Clock clock, BackupProgress progress) throws IOException, SQLException {
        try (Connection owner = access.asOwner();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            owner.setAutoCommit(false);
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            owner.setReadOnly(true);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            Manifest manifest = writeTables(owner, zip, clock, progress);
            String text = Json.pretty(manifest);
            if (secretGoesAlong) {
                entry(zip, SECRET, secret);
            }
            entry(zip, MANIFEST, text);
            entry(zip, SEAL, seal(new Secret(secret), text));
            zip.finish();
            out.flush();
            channel.force(true);
            owner.rollback();
            return manifest;
        }
    }

    private Manifest writeTables(Connection owner, ZipOutputStream zip, Clock clock, BackupProgress progress)
            throws IOException, SQLException {
        List<Manifest.Module> modules = Versions.of(owner);
        List<Tables.Table> tables = Tables.of(owner);
        if (tables.isEmpty()) {
            throw new BackupRefused(
                    "There is nothing to back up: the database at %s has no tables of Framsteg.".formatted(access));
        }
        var written = new ArrayList<Manifest.Table>();
        for (Tables.Table table : tables) {
            double share = (double) written.size() / tables.size();
            zip.putNextEntry(new ZipEntry(entryOf(table.name())));
            RowDigest digest = copy(owner, table, zip, () -> progress.reached(table.name(), share));
            zip.closeEntry();
            written.add(new Manifest.Table(table.name(), table.columns(), digest.rows(), digest.hex()));
        }
        progress.reached("", 1);
        String server = owner.getMetaData().getDatabaseProductVersion();
        return new Manifest(Manifest.FORMAT, clock.instant(), server, secretGoesAlong, modules, List.copyOf(written));
    }

    private static RowDigest copy(Connection owner, Tables.Table table, OutputStream to, Runnable now)
            throws IOException, SQLException {
        var digest = new RowDigest();
        CopyOut copy = owner.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            to.write(row);
            digest.add(row, row.length);
            if (digest.rows() % 10_000 == 1) {
                now.run();
            }
        }
        return digest;
    }

    static RowDigest digest(Connection owner, Tables.Table table) throws IOException, SQLException {
        return copy(owner, table, OutputStream.nullOutputStream(), () -> {});
    }

    static String entryOf(String table) {
        return "tables/" + table;
    }

    static String seal(Secret secret, String manifest) {
        return HexFormat.of().formatHex(secret.hash("backup", manifest));
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void remove(@Nullable Path unfinished) {
        Optional.ofNullable(unfinished).ifPresent(left -> {
            try {
                Files.deleteIfExists(left);
            } catch (IOException e) {
                // its name says what it is
            }
        });
    }
}
