package se.framsteg.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.framsteg.shell.database.DataFolder;

/** Where the installation keeps its data: {@code --data}, else {@code FRAMSTEG_DATA}, else {@code .framsteg/data}. */
final class Place {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded database (default: $FRAMSTEG_DATA, else .framsteg/data).")
    @Nullable
    Path data;

    DataFolder folder() {
        return folder(Path.of(".framsteg", "data"));
    }

    /** The folder named, or another default than the usual. */
    DataFolder folder(Path otherwise) {
        if (data != null) {
            return DataFolder.at(data);
        }
        String named = System.getenv("FRAMSTEG_DATA");
        return DataFolder.at(named == null || named.isBlank() ? otherwise : Path.of(named));
    }
}
