package se.framsteg.people;

import java.util.List;
import java.util.UUID;

/** Of which organisations one can be a promoter; asked here, answered by the module above that owns programmes. */
public interface PromoterOrganisations {
    /** By name, those that are or were promoters of any of the region's programmes. */
    List<Named> in(Manager by);

    /** A promoter organisation as far as an invitation needs to know it. */
    record Named(UUID id, String name) {}
}
