package se.framsteg.flows.matching;

import java.util.UUID;

/**
 * Where reading of a shelf has come to. A shelf holds the flows of one direction, one material (or waste code, more or less
 * closely said) and one municipality in order of their amounts; it is read from the amount sought, upwards and downwards.
 *
 * @param kg the amount of the last one read
 * @param id the last one read; of those with the same amount it is read in the order of ids
 * @param last the amount that ends it
 * @param most what one that is left can have at most, in tenths
 */
record Frontier(Tier tier, int place, boolean up, long kg, UUID id, long last, int most) {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Those with at least this amount. */
    static Frontier up(Tier tier, int place, long kg, int most) {
        return new Frontier(tier, place, true, kg, BEFORE_ALL, Long.MAX_VALUE, most);
    }

    /** Those with less. */
    static Frontier down(Tier tier, int place, long kg, int most) {
        return new Frontier(tier, place, false, kg, BEFORE_ALL, 1, most);
    }

    /** Those whose amount nobody knows. */
    static Frontier unknown(Tier tier, int place, int most) {
        return new Frontier(tier, place, true, 0, BEFORE_ALL, 0, most);
    }

    /** All of them, the largest amounts first. */
    static Frontier all(Tier tier, int place, int most) {
        return new Frontier(tier, place, false, Long.MAX_VALUE, AFTER_ALL, 0, most);
    }

    Frontier after(OpenFlow read, int mostNow) {
        return new Frontier(tier, place, up, read.kg(), read.id(), last, mostNow);
    }
}
