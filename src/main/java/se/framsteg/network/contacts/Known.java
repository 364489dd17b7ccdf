package se.framsteg.network.contacts;

import java.util.Set;

/**
 * What is known of many cards before they are taken in: names and mail addresses that are there already, and those who do not
 * want to be. Each that is taken is known from then on.
 */
public final class Known {
    /** Whether a card may be taken in, or why not. */
    public enum Verdict {
        NEW,
        ALIKE,
        WISHED_AWAY
    }

    private final Set<String> keys;
    private final Set<String> addresses;
    private final Set<String> away;

    Known(Set<String> keys, Set<String> addresses, Set<String> away) {
        this.keys = keys;
        this.addresses = addresses;
        this.away = away;
    }

    public Verdict take(ContactFacts facts) {
        String address = facts.reached().address();
        if (away.contains(address)) {
            return Verdict.WISHED_AWAY;
        }
        boolean isNew = keys.add(ContactRows.alikeKey(facts)) & (address.isEmpty() || addresses.add(address));
        return isNew ? Verdict.NEW : Verdict.ALIKE;
    }
}
