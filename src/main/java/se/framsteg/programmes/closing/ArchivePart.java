package se.framsteg.programmes.closing;

import java.io.IOException;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.tenancy.Region;

/** What a module gives to the archive package of a programme. Owned here, answered by every module that has something. */
public interface ArchivePart {
    /** Holds what only one in the region may read at a time, for as long as the transaction; false where somebody else has it. */
    default boolean hold(Manager by) {
        return true;
    }

    void into(Manager by, Region region, Programme programme, Archive archive) throws IOException;
}
