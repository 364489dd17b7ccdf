package se.framsteg.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The public records of one kind that a module keeps. The list of records asks; the module that keeps them answers, with its
 * own SQL, so that nothing is written down twice and what is gone is gone from the list.
 */
public interface PublicRecords {
    /** The key of the text that says which kind: {@code <module>.record.<kind>}. */
    String kind();

    /** Whether such a record may hold what must be kept secret, so that somebody should look before it is given out. */
    boolean isLookedAt();

    /** Those of a span, the newest first. */
    List<PublicRecord> in(Manager by, RecordSpan span);

    /** Those of these that there are. */
    List<PublicRecord> of(Manager by, Collection<UUID> ids);

    /** All that one says, piece by piece in its own order; nothing where there is no such record. */
    List<RecordPart> parts(Manager by, UUID id);
}
