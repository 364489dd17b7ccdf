package se.framsteg.shell.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, as they lie on the class path for the platform the application was built for. Unpacked
 * once, beside the database's files.
 */
final class Binaries {
    /** The major version that the files of a data folder must have. */
    static final int MAJOR = 18;

    private static final String FOLDER = "postgresql-";

    private Binaries() {}

    /** Removes what earlier releases unpacked. The caller knows that no server runs from it. */
    static void removeOthers(DataFolder data) throws IOException {
        String current = folder(packed());
        data.removeAll(name -> name.startsWith(FOLDER) && !name.equals(current));
    }

    /** The folder with the programs, unpacked when it is not there. The caller holds the folder's lock. */
    static Path in(DataFolder data) throws IOException {
        URLConnection packed = packed();
        String folder = folder(packed);
        if (!data.has(folder)) {
            Path unfinished = Files.createTempDirectory(data.path(), FOLDER);
            try (InputStream archive = packed.getInputStream();
                    var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
                unpack(tar, unfinished);
            }
            Files.move(unfinished, data.resolve(folder), StandardCopyOption.ATOMIC_MOVE);
        }
        return data.resolve(folder).resolve("bin");
    }

    /** The size tells one release from the next: a server of the last one may still be running from its own folder. */
    private static String folder(URLConnection packed) {
        return FOLDER + MAJOR + "-" + packed.getContentLengthLong();
    }

    private static URLConnection packed() throws IOException {
        URL packed = Binaries.class.getResource("/postgres-%s.txz".formatted(platform()));
        if (packed == null) {
            throw new DatabaseRefused("This build holds no PostgreSQL for %s. Build it on the machine it will run on, "
                            .formatted(platform())
                    + "or set FRAMSTEG_DATABASE_URL to a PostgreSQL server.");
        }
        return packed.openConnection();
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch");
        return system + "-"
                + switch (machine) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> machine;
                };
    }

    private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("The archive leads outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(tar, target);
                if ((entry.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
