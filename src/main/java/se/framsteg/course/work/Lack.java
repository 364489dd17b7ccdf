package se.framsteg.course.work;

import org.jspecify.annotations.Nullable;

/**
 * One thing that stands between a worksheet and being handed in.
 *
 * @param place the answer it is about; null where it is about a whole table
 * @param table the table it is about; empty for what is asked once
 * @param sentence what to do, for the company to read
 */
public record Lack(@Nullable AnswerPlace place, String table, String sentence) {
    /** The id of what to go to on the page. */
    public String anchor() {
        return place == null ? table : place.toString();
    }
}
