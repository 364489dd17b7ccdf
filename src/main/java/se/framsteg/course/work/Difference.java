package se.framsteg.course.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is otherwise on a worksheet now than it was.
 *
 * @param row null for what is answered once
 * @param field empty where a whole row has come since, or has been taken away
 * @param then what stood, empty where nothing did; of a whole row, {@code row} where it stood
 * @param now as {@code then}
 * @param seq the number of the latest change that made it so
 */
public record Difference(String table, @Nullable UUID row, String field, String then, String now, int seq) {
    static final String ROW = "row";

    public boolean isOfRow() {
        return field.isEmpty();
    }

    /** What it is called in a form. */
    public String name() {
        return isOfRow() ? String.valueOf(row) : place().toString();
    }

    /** The same, from what else stood. */
    public Difference from(String other) {
        return new Difference(table, row, field, other, now, seq);
    }

    public AnswerPlace place() {
        return new AnswerPlace(table, row, field);
    }
}
