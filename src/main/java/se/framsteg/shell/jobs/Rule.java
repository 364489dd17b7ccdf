package se.framsteg.shell.jobs;

import java.time.Period;

/**
 * By what rule something is kept for a time only. Three texts say it: the key itself (what, and from when time runs),
 * {@code .then} (what happens after) and {@code .why} (by what law or promise).
 *
 * @param fromCourse whether time runs from the last day of the course, at the earliest
 */
public record Rule(String textKey, Period keptFor, boolean fromCourse) {
    public Rule(String textKey, Period keptFor) {
        this(textKey, keptFor, false);
    }

    public static Rule fromCourse(String textKey, Period keptFor) {
        return new Rule(textKey, keptFor, true);
    }
}
