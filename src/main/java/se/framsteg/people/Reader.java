package se.framsteg.people;

import se.framsteg.shell.tenancy.RegionId;

/** Somebody who may open a region's figures down to their evidence. */
public sealed interface Reader permits Manager {
    RegionId region();

    String name();
}
