package se.framsteg.records;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.framsteg.people.PublicRecord;
import se.framsteg.shell.Ids;

/** Which public record: of which kind, and its id among those. As in forms and addresses: {@code kind~id}. */
public record RecordRef(String kind, UUID id) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]+[.]record[.][a-z-]+)~(" + Ids.WRITTEN + ")");

    public static RecordRef of(PublicRecord record) {
        return new RecordRef(record.kind(), record.id());
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<RecordRef> read(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new RecordRef(written.group(1), UUID.fromString(written.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "~" + id;
    }
}
