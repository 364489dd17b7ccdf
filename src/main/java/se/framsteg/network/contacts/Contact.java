package se.framsteg.network.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact on its card.
 *
 * @param checkedOn when somebody last saw that it is right; null where nobody has. Who, its history says
 * @param askedAt when the contact was last asked by mail whether it is
 * @param company whose card it is, of companies that offer themselves; null for every other
 * @param endsOn the last day it is shown; null where it is shown until somebody takes it away
 */
public record Contact(
        ContactId id,
        int version,
        ContactFacts facts,
        @Nullable LocalDate checkedOn,
        @Nullable Instant askedAt,
        @Nullable UUID company,
        @Nullable LocalDate endsOn) {
    static final Period CHECKED_FOR = Period.ofYears(1);

    /** As it is once the contact has said yes itself. */
    public Contact agreed() {
        Consent consent = facts.consent();
        return consent == null
                ? this
                : new Contact(
                        id,
                        version,
                        facts.with(facts.helps(), facts.reached(), consent.asOwn()),
                        checkedOn,
                        askedAt,
                        company,
                        endsOn);
    }

    /** The same without whom to ask there. */
    Contact reachedNowhere() {
        return new Contact(
                id, version + 1, facts.with(facts.helps(), Reached.NOWHERE, null), checkedOn, askedAt, company, endsOn);
    }

    /** Whether it was last checked more than a year ago, or never. */
    public boolean isOld(LocalDate today) {
        return checkedOn == null || checkedOn.isBefore(today.minus(CHECKED_FOR));
    }

    /** Whether its own word is what shows how it is reached, or that of somebody who looks after contacts and has asked. */
    boolean isAgreed(LocalDate today) {
        Consent consent = facts.consent();
        return consent != null && consent.holds(today) && (consent.own() || company == null);
    }

    /**
     * To whom how it is reached is shown while a consent holds: to anybody only on its own word, and on the word of a company that
     * names somebody to nobody but those who look after contacts.
     */
    public Audience shownTo(Consent consent) {
        if (consent.own()) {
            return consent.to();
        }
        return company != null || consent.to() == Audience.PROMOTERS ? Audience.PROMOTERS : Audience.COMPANIES;
    }

    /** How it is reached, as far as these may be shown it today; nowhere without a consent that holds. */
    public Reached reached(Audience shownTo, LocalDate today) {
        Consent consent = facts.consent();
        return consent != null && consent.holds(today) && shownTo.sees(shownTo(consent))
                ? facts.reached()
                : Reached.NOWHERE;
    }
}
