package se.framsteg.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

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

    /** As SQL, with {@link #values}. @param at the column of when; {@code id} the column of the record's id */
    public static String sql(String at, String id) {
        return "%1$s >= :from and %1$s <= :before and (%1$s, %2$s) < (:before, :beforeId) order by %1$s desc, %2$s desc limit :most"
                .formatted(at, id);
    }

    /** The parameters of that. */
    public Map<String, Object> values() {
        return Map.of(
                "from", Timestamp.from(from), "before", Timestamp.from(before), "beforeId", beforeId, "most", most);
    }
}
