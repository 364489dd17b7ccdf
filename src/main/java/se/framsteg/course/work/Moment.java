package se.framsteg.course.work;

import java.time.Instant;
import java.util.List;

/**
 * What somebody changed on a worksheet within a quarter of an hour.
 *
 * @param seq the number of the last change in it
 * @param changes one for each place, from what stood before to what stood afterwards
 */
public record Moment(int seq, Instant at, String by, List<Difference> changes) {}
