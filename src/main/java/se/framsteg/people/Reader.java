package se.framsteg.people;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.tenancy.RegionId;

/** Somebody who may open a region's figures down to their evidence: all of them, or those of one programme. */
public sealed interface Reader permits Manager, Auditor {
    RegionId region();

    String name();

    /** The one programme whose rows may be read, for the where clause; null where it is all of the region's. */
    @Nullable
    UUID onlyProgramme();

    /** Whether rows of this programme may be read. */
    default boolean mayRead(UUID programme) {
        UUID only = onlyProgramme();
        return only == null || only.equals(programme);
    }

    /** The same programme, for those who may read it; not found for others. */
    default UUID toRead(UUID programme) {
        if (!mayRead(programme)) {
            throw new NoSuchElementException("Not theirs to read");
        }
        return programme;
    }
}
