package se.framsteg.workbook;

import java.nio.file.Path;
import org.springframework.stereotype.Service;
import se.framsteg.people.Manager;

/** Takes workbooks in: checks what a file would change, and lets it change it. */
@Service
public class Imports {
    /**
     * Reads the file and changes everything it says, in one transaction; with {@code dryRun} only says what would change.
     * One refused row refuses the file, unless {@code acceptPartial} takes the rest.
     */
    public ImportReport run(Manager by, Path file, boolean dryRun, boolean acceptPartial, ImportProgress progress) {
        throw new UnsupportedOperationException("Being built");
    }
}
