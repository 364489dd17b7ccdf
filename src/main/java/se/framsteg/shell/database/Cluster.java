package se.framsteg.shell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import se.framsteg.shell.Secret;

/** The files of one PostgreSQL server in the data folder, whole or not there at all. */
final class Cluster {
    static final String FILES = "database";
    private static final String UNFINISHED = "database-unfinished-";

    private final DataFolder data;

    Cluster(DataFolder data) {
        this.data = data;
    }

    /** Refuses files of another major version, and files whose passwords are lost; before anything is touched. */
    void check(String passwords) throws IOException {
        Path version = data.resolve(FILES).resolve("PG_VERSION");
        if (!data.has(FILES)) {
            return;
        }
        String found = Files.exists(version) ? Files.readString(version).strip() : "another program";
        if (!found.equals(Integer.toString(Binaries.MAJOR))) {
            throw new DatabaseRefused(("The data folder %s was made by PostgreSQL %s, and this version of Framsteg "
                            + "brings PostgreSQL %d. Nothing has been changed. Make a backup with the version of "
                            + "Framsteg that last used the folder, and restore it into a new folder with this one.")
                    .formatted(data.path(), found, Binaries.MAJOR));
        }
        if (!data.has(passwords)) {
            throw new DatabaseRefused(("The data folder %s has a database, but no longer the file %s that opens it. "
                            + "Put the file back, or restore a backup into another folder.")
                    .formatted(data.path(), passwords));
        }
    }

    /** Makes the files when there are none: under another name, which a killed start can leave behind. */
    void make(Programs programs, String password) throws IOException {
        if (data.has(FILES)) {
            return;
        }
        data.removeAll(name -> name.startsWith(UNFINISHED));
        String unfinished = UNFINISHED + Secret.token().substring(0, 8);
        Path passwordFile = Files.createTempFile(data.path(), UNFINISHED, ".tmp");
        try {
            Files.writeString(passwordFile, password);
            programs.run(
                    "initdb",
                    "-D",
                    data.resolve(unfinished).toString(),
                    "-U",
                    Server.SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=sv",
                    "--locale=C",
                    "--no-instructions");
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(data.resolve(unfinished), data.resolve(FILES), StandardCopyOption.ATOMIC_MOVE);
        data.settle();
    }
}
