package se.framsteg.course.work;

/**
 * What became of a wish to have something as it was.
 *
 * @param seq the number of the change that made it so; 0 where nothing was to do, or there is no room
 * @param noRoom whether a table has no room for the rows that would come back
 */
public record Restored(int seq, boolean noRoom) {
    static final Restored NOTHING = new Restored(0, false);
    static final Restored NO_ROOM = new Restored(0, true);

    static Restored by(int seq) {
        return new Restored(seq, false);
    }

    public boolean isDone() {
        return seq > 0;
    }
}
