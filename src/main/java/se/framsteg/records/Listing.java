package se.framsteg.records;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of public records.
 *
 * @param next where the older ones begin; null where there are none
 */
public record Listing(List<ListedRecord> rows, @Nullable Place next) {
    public static final Listing NOTHING = new Listing(List.of(), null);

    /** With these too, which may have left the page meanwhile. */
    public Listing with(List<ListedRecord> others) {
        Set<RecordRef> here = rows.stream().map(ListedRecord::ref).collect(Collectors.toSet());
        return new Listing(
                Stream.concat(rows.stream(), others.stream().filter(each -> !here.contains(each.ref())))
                        .toList(),
                next);
    }
}
