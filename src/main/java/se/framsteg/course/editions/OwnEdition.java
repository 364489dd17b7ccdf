package se.framsteg.course.editions;

import java.time.Instant;

/**
 * A version of an edition that a region has written itself; it never changes.
 *
 * @param name as in addresses
 * @param version from 1
 */
public record OwnEdition(String name, int version, String title, Instant keptAt, String keptBy) {
    /** As rounds and work name it; no edition that comes with the house has such a name. */
    public String key() {
        return name + "/" + version;
    }
}
