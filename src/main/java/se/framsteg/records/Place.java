package se.framsteg.records;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.framsteg.people.PublicRecord;
import se.framsteg.shell.Ids;

/** A row's place in the list of public records, as an address says it: the moment in microseconds, and the id. */
public record Place(Instant at, UUID id) {
    /** The newest first; of two at the same moment as the database orders ids, which is by their letters. */
    static final Comparator<PublicRecord> NEWEST = Comparator.comparing(PublicRecord::at)
            .thenComparing(record -> record.id().toString())
            .reversed();

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})~(" + Ids.WRITTEN + ")");

    static Place of(PublicRecord record) {
        return new Place(record.at(), record.id());
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<Place> read(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Place(
                        Instant.EPOCH.plus(Long.parseLong(written.group(1)), ChronoUnit.MICROS),
                        UUID.fromString(written.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "~" + id;
    }
}
