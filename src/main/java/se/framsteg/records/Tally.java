package se.framsteg.records;

/** How many rows were taken away, and how many lost what says who it was. */
public record Tally(int removed, int changed) {
    static final Tally NONE = new Tally(0, 0);

    Tally and(Tally other) {
        return new Tally(removed + other.removed, changed + other.changed);
    }

    Tally since(Tally before) {
        return new Tally(removed - before.removed, changed - before.changed);
    }

    public boolean isNothing() {
        return removed == 0 && changed == 0;
    }
}
