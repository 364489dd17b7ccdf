package se.framsteg.applications;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What somebody has written down of a company before it applies: asked here when a form is opened by a link of theirs,
 * answered by the module above that keeps such lists. Asking changes nothing.
 */
public interface KnownFacts {
    /** @param code what the link ends in; empty where it leads to nobody who asks companies to this cohort */
    Optional<Known> find(RegionId region, CohortId cohort, String code);

    /**
     * Who asked, and what they know.
     *
     * @param promoter the organisation of whoever asked, by whose id an application remembers it
     * @param prospect what the company is known by on their list; null where the link is for anybody
     * @param code what their link for anybody ends in, which opens an empty form
     * @param facts null where the link is for anybody
     */
    record Known(
            UUID promoter,
            @Nullable UUID prospect,
            String organisation,
            String person,
            String code,
            @Nullable Facts facts) {}

    /** @param municipality the code of one of the region's; null where it is not known, as number and phone are */
    record Facts(
            String company,
            @Nullable OrganisationNumber number,
            @Nullable String municipality,
            String contact,
            String address,
            @Nullable PhoneNumber phone) {}
}
