package se.framsteg.flows;

import java.time.LocalDate;

/**
 * A published flow as others see it: without whose it is, where it is, and what is done with it today.
 *
 * @param said without a municipality
 * @param step how far away it is, about, as {@link Distances#step}; 0 where the reader's own place is not known
 */
public record ShownFlow(ShownId id, FlowDraft said, int step, LocalDate publishedUntil) {
    public ShownFlow {
        if (!said.terms().municipality().isEmpty() || !said.today().equals(FlowDraft.Today.UNKNOWN)) {
            throw new IllegalArgumentException("Others do not see where it is, or what is done with it today");
        }
    }
}
