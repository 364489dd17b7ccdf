package se.framsteg.flows.matching;

import java.util.Comparator;

/** A flow that fits another. */
record Found(OpenFlow other, int tenths) {
    /** The better first: a higher score, more tonnes, older, and then always the same. */
    static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::tenths)
            .reversed()
            .thenComparing(found -> found.other().kg(), Comparator.reverseOrder())
            .thenComparing(found -> found.other().created())
            .thenComparing(found -> found.other().id(), OpenFlow.BY_ID);
}
