package se.framsteg.network.requests;

import se.framsteg.shell.tenancy.RegionId;

/** Asked here, known where the region states how accessible its pages are. */
public interface ObstacleTerm {
    /** Within how many working days the region answers whoever reports an obstacle on its pages. */
    int days(RegionId region);
}
