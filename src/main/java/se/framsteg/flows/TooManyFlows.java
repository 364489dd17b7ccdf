package se.framsteg.flows;

/** A company has as many flows, or as many published, as it can: {@link Flows#MOST} and {@link Flows#MOST_PUBLISHED}. */
public class TooManyFlows extends RuntimeException {
    private final int most;

    TooManyFlows(int most) {
        super("No more than %d".formatted(most));
        this.most = most;
    }

    public int most() {
        return most;
    }
}
