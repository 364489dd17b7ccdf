package se.framsteg.flows.brokering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Side;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Who speaks for a side: somebody of the company, or, where the holder is outside all programmes, its promoter.
 *
 * @param companies those they speak for, as {@code lead} or as who published the flow
 * @param promoters organisations whose holders outside they speak for
 * @param side which one they speak for; null where they speak for one only
 * @param heard who outside has said what they say, and when; nothing binds somebody outside without it
 */
public record Speaker(
        RegionId region,
        PersonId person,
        UUID[] companies,
        boolean lead,
        UUID[] promoters,
        @Nullable Side side,
        @Nullable Consent heard) {
    public static Speaker of(Member by) {
        return ofCompany(by.region(), by.person(), by.organisation(), by.isLead());
    }

    static Speaker ofCompany(RegionId region, PersonId person, UUID company, boolean lead) {
        return new Speaker(region, person, new UUID[] {company}, lead, new UUID[0], null, null);
    }

    public static Speaker of(Promoter by) {
        return new Speaker(by.region(), by.person(), new UUID[0], false, by.onlyPromoters(), null, null);
    }

    /** A promoter may answer for both sides of a match; here for one of them. */
    public static Speaker of(Promoter by, Side side) {
        return new Speaker(by.region(), by.person(), new UUID[0], false, by.onlyPromoters(), side, null);
    }

    /** The same, saying what somebody outside has told them. */
    public Speaker hearing(Consent said) {
        return new Speaker(region, person, companies, lead, promoters, side, said);
    }

    public boolean isPromoter() {
        return promoters.length > 0;
    }

    /** As a parameter of a query. */
    @Nullable
    String only() {
        return side == null ? null : side.code();
    }
}
