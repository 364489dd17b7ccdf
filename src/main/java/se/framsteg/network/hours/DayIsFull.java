package se.framsteg.network.hours;

/** More than a day's hours would be logged on one. */
public class DayIsFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How many quarters are left of that day. */
    private final int left;

    DayIsFull(int left) {
        super("Only %d quarters are left of the day".formatted(left));
        this.left = left;
    }

    public int left() {
        return left;
    }
}
