package se.framsteg.shell;

import se.framsteg.shell.tenancy.RegionId;

/** What regions have written and set for their pages: asked by the ground for every page, answered from memory by who keeps it. */
public interface Faces {
    /** As anybody sees it. */
    Face of(RegionId region);

    /** The region with its face, for what is made where no page is asked for, such as a letter. */
    Frame.Place place(RegionId region);
}
