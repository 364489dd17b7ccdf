package se.framsteg.shell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Json;
import se.framsteg.shell.Secret;

/** A backup that somebody brings: believed only once its seal, and each table against the sealed list, are in order. */
public final class BackupFile implements AutoCloseable {
    private static final int LONGEST_TEXT = 16 << 20;

    private final Path file;
    private final ZipFile zip;
    private final String text;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.text = text(Backup.MANIFEST);
        this.manifest = Json.read(text, Manifest.class);
    }

    /** @throws BackupRefused where it is no backup, or not a whole one */
    public static BackupFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no file %s.".formatted(file));
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new BackupFile(file, zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(file, "it cannot be read to its end", e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The installation's secret, when it lay in the data folder that the backup was made of. */
    public Optional<String> secret() {
        if (!manifest.secret()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text(Backup.SECRET));
        } catch (IOException e) {
            throw damaged(file, "its secret is missing", e);
        }
    }

    /**
     * Reads all of it, without a database.
     *
     * @throws BackupRefused where anything in it is not as it was written, or the secret is another
     */
    public void check(String secret, BackupProgress progress) {
        try {
            byte[] expected = Backup.seal(new Secret(secret), text).getBytes(StandardCharsets.UTF_8);
            if (!MessageDigest.isEqual(expected, text(Backup.SEAL).getBytes(StandardCharsets.UTF_8))) {
                throw manifest.secret() ? damaged(file, "its list of contents was changed", null) : otherSecret();
            }
            if (manifest.format() != Manifest.FORMAT) {
                throw new BackupRefused("%s is written in a way (%d) that this version of Framsteg does not know."
                        .formatted(file, manifest.format()));
            }
            long rows = 0;
            for (Manifest.Table table : manifest.tables()) {
                progress.reached(table.name(), (double) rows / Math.max(1, manifest.rows()));
                check(table);
                rows += table.rows();
            }
        } catch (IOException e) {
            throw damaged(file, "it cannot be read to its end", e);
        }
    }

    InputStream content(Manifest.Table table) throws IOException {
        return open(Backup.entryOf(table.name()));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(file, "it cannot be closed", e);
        }
    }

    private void check(Manifest.Table table) throws IOException {
        try (InputStream content = content(table)) {
            RowDigest found = new RowDigest().add(content);
            if (found.rows() != table.rows() || !found.hex().equals(table.digest())) {
                throw damaged(file, "the table %s is not as it was written".formatted(table.name()), null);
            }
        }
    }

    private BackupRefused otherSecret() {
        return new BackupRefused(("%s was made by an installation with another secret. Set FRAMSTEG_SECRET to what it "
                        + "was there: without it nobody could sign in, and sole traders' numbers could not be read.")
                .formatted(file));
    }

    private static BackupRefused damaged(Path file, String how, @Nullable Exception cause) {
        String message = "%s is not a whole and unchanged backup of Framsteg: %s. Nothing has been changed."
                .formatted(file, how);
        return cause == null ? new BackupRefused(message) : new BackupRefused(message, cause);
    }

    private String text(String name) throws IOException {
        try (InputStream content = open(name)) {
            return new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }
}
