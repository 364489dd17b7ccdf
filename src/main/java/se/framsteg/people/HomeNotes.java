package se.framsteg.people;

import java.util.List;
import se.framsteg.shell.tenancy.Region;

/** What waits for a manager and is said on their own first page until it is done; implemented by every module that has such. */
public interface HomeNotes {
    List<Note> waiting(Manager by, Region region);

    /** @param says what it is, whole as a sentence @param path where it is done */
    record Note(String says, String path) {}
}
