package se.framsteg.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/**
 * A kind of caller that only a module above can know, since its own rows say who it is: owned here, implemented there. A
 * controller takes the type as an argument like every other caller.
 */
public interface CallerSource<T> {
    Class<T> type();

    /**
     * Whether whoever is signed in is one in this region, which is bound.
     *
     * @param path the address they ask at, without its language
     */
    Optional<T> who(OpenSession by, Region region, String path);

    /** Where this person is one, over all regions; the person is bound to the transaction. */
    List<Elsewhere> places(PersonId person);

    /**
     * Where somebody belongs otherwise than by a membership.
     *
     * @param page the last part of the address where they begin
     * @param textKey what that page is called; the region's name in its first place
     */
    record Elsewhere(UUID regionId, String page, String textKey) {
        public RegionId region() {
            return new RegionId(regionId);
        }
    }
}
