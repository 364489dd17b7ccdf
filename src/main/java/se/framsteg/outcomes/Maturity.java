package se.framsteg.outcomes;

import java.util.List;
import java.util.Optional;

/**
 * How the companies that benefited see their sustainability work after the course, compared with before, with those in sight
 * that have not said so both times.
 *
 * @param before how many have answered before the course, as {@code after} is how many have after it
 * @param population all companies that benefited
 * @param changes of each dimension and then of the index; none where nobody answered both times
 */
public record Maturity(long before, long after, long population, List<MaturityChange> changes) {
    public static final Maturity NONE = new Maturity(0, 0, 0, List.of());

    public Maturity {
        changes = List.copyOf(changes);
    }

    /** Whether the programme asks companies about this at all. */
    public boolean isAsked() {
        return before + after > 0;
    }

    /** How many answered both times, enough for at least one of the changes. */
    public long pairs() {
        return changes.stream().mapToLong(MaturityChange::pairs).max().orElse(0);
    }

    public long missing() {
        return Math.max(0, population - pairs());
    }

    /** Of all taken together; empty where fewer than five have it. */
    public Optional<MaturityChange> index() {
        return told().stream()
                .filter(change -> change.code().equals(MaturityChange.INDEX))
                .findFirst();
    }

    /** Of each dimension that at least five have. */
    public List<MaturityChange> dimensions() {
        return told().stream()
                .filter(change -> !change.code().equals(MaturityChange.INDEX))
                .toList();
    }

    private List<MaturityChange> told() {
        return changes.stream().filter(MaturityChange::isTold).toList();
    }
}
