package se.framsteg.flows.brokering;

import java.util.UUID;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Who speaks for a side: somebody of the company, or, where the holder is outside all programmes, its promoter.
 *
 * @param companies those they speak for, as {@code lead} or as who published the flow
 * @param promoters organisations whose holders outside they speak for
 */
public record Speaker(RegionId region, PersonId person, UUID[] companies, boolean lead, UUID[] promoters) {
    public static Speaker of(Member by) {
        return new Speaker(by.region(), by.person(), new UUID[] {by.organisation()}, by.isLead(), new UUID[0]);
    }

    public boolean isPromoter() {
        return promoters.length > 0;
    }

    public static Speaker of(Promoter by) {
        return new Speaker(by.region(), by.person(), new UUID[0], false, by.onlyPromoters());
    }
}
