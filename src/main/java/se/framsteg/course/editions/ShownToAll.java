package se.framsteg.course.editions;

import java.util.Optional;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Which of its own editions a region shows to everybody, beside the course as it is. Whoever keeps the region's public face
 * knows; where nobody does, none is shown.
 */
public interface ShownToAll {
    /** As {@link OwnEdition#key}. */
    Optional<String> edition(RegionId region);
}
