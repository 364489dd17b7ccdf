package se.framsteg.surveys;

import java.util.List;
import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Who is asked the statements on the same link as something else, and by whoever asks that: they get no letter and no call from
 * here. Owned here, answered by modules above.
 */
public interface AskedTogether {
    /** One company at one time. */
    record Together(UUID programmeId, UUID organisationId, Wave wave) {}

    /** Those that may be asked today. */
    List<Together> together(RegionId region);
}
