package se.framsteg.flows.matching;

import java.util.Comparator;
import java.util.UUID;

/**
 * A published flow as matching sees it: without name, title or words.
 *
 * @param place its municipality, by number
 * @param kg kilograms a year; 0 while it is not known
 * @param turn another each time it is opened or changed
 * @param created when it was first written, in microseconds since 1970: the older comes before the younger of two that fit alike
 */
public record OpenFlow(
        UUID id,
        UUID turn,
        boolean offer,
        What what,
        int place,
        long kg,
        Period period,
        Nature nature,
        Terms terms,
        Audience audience,
        long created) {
    /** As the database orders ids: byte by byte. */
    static final Comparator<UUID> BY_ID = (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    };

    boolean amountIsKnown() {
        return kg > 0;
    }
}
