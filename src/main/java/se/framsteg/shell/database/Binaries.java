package se.framsteg.shell.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    private static final String FOLDER = "postgresql-" + MAJOR;

    private Binaries() {}

    /** The folder with the programs, unpacked when it is not there. The caller holds the folder's lock. */
    static Path in(DataFolder data) throws IOException {
        if (!data.has(FOLDER)) {
            data.remove(FOLDER + ".new");
            Path unfinished = Files.createDirectory(data.resolve(FOLDER + ".new"));
            try (InputStream packed = open();
                    var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
                unpack(tar, unfinished);
            }
            Files.move(unfinished, data.resolve(FOLDER), StandardCopyOption.ATOMIC_MOVE);
        }
        return data.resolve(FOLDER).resolve("bin");
    }

    private static InputStream open() {
        String name = "/postgres-%s.txz".formatted(platform());
        InputStream packed = Binaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new DatabaseRefused("This build holds no PostgreSQL for %s. Build it on the machine it will run on, "
                            .formatted(platform())
                    + "or set FRAMSTEG_DATABASE_URL to a PostgreSQL server.");
        }
        return packed;
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
