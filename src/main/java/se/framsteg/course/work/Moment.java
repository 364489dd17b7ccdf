package se.framsteg.course.work;

import java.time.Instant;
import java.util.List;

/**
 * What somebody changed on a worksheet within a quarter of an hour.
 *
 * @param seq the number of the last change in it
 * @param changes one for each place, from what stood before to what stood afterwards; of what is long the beginning
 * @param more how many other places were changed in it
 */
public record Moment(int seq, Instant at, String by, List<Difference> changes, int more) {
    /** Of which everything is told. */
    public Moment(int seq, Instant at, String by, List<Difference> changes) {
        this(seq, at, by, changes, 0);
    }
}
