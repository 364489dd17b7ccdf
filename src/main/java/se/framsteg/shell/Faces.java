package se.framsteg.shell;

import java.util.Optional;
import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/** What regions have written and set for their pages: asked by the ground for every page, answered from memory by who keeps it. */
public interface Faces {
    /** As anybody sees it. */
    Face of(RegionId region);

    /** The region with its face, for what is made where no page is asked for, such as a letter. */
    Frame.Place place(RegionId region);

    /** The id of the programme that a company takes part in, of several the one that ends last; empty where it is in none. */
    Optional<String> programmeOf(RegionId region, UUID organisation);

    /** The id of the programme that a round belongs to. @param round its address, or its id */
    Optional<String> programmeOfRound(RegionId region, String round);
}
