package se.framsteg.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A stretch of the list of public records, read from its newest end: from a moment on, and before a moment, where of two at the
 * same moment the id decides.
 *
 * @param most how many to read
 */
public record RecordSpan(Instant from, Instant before, UUID beforeId, int most) {
    private static final UUID LAST = new UUID(-1, -1);

    public static RecordSpan of(Instant from, Instant before, int most) {
        return new RecordSpan(from, before, LAST, most);
    }

    /** What follows upon a row of the list. */
    public RecordSpan after(Instant at, UUID id) {
        return new RecordSpan(from, at, id, most);
    }

    /** As SQL, for {@link #bind}. @param at the column of when; {@code id} the column of the record's id */
    public static String sql(String at, String id) {
        return "%1$s >= :from and %1$s <= :before and (%1$s, %2$s) < (:before, :beforeId) order by %1$s desc, %2$s desc limit :most"
                .formatted(at, id);
    }

    public StatementSpec bind(StatementSpec statement) {
        return statement
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .param("beforeId", beforeId)
                .param("most", most);
    }
}
