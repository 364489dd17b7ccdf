package se.framsteg.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import se.framsteg.shell.database.DataFolder;

/** What a data folder is for, when it is not for real work. Only a folder marked so, or an empty one, is touched. */
enum Purpose {
    DEMO,
    DEV,
    TRAINING;

    void claim(DataFolder data) {
        String mark = "made-for-" + name().toLowerCase(Locale.ROOT);
        if (data.has(mark)) {
            return;
        }
        if (!data.isEmpty()) {
            throw new Refused(
                    "%s has something in it that was not made by %s, and is left alone. Name an empty folder with --data."
                            .formatted(data.path(), name().toLowerCase(Locale.ROOT)));
        }
        try {
            Files.createFile(data.resolve(mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
