package se.framsteg.network.routes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a region's table. What is null holds for all.
 *
 * @param members whether it holds only for companies that take part in a programme, or have done so
 * @param position where it stands in the table, the first being the smallest
 */
public record Route(
        UUID id,
        @Nullable String municipality,
        @Nullable String subject,
        boolean members,
        Responsible responsible,
        int position) {
    public boolean covers(Matter matter) {
        return (municipality == null || municipality.equals(matter.municipality()))
                && (subject == null || subject.equals(matter.subject()))
                && (!members || matter.member());
    }

    /** How much it says: the place weighs most, then the subject, then whether the company takes part. */
    int weight() {
        return (municipality == null ? 0 : 4) + (subject == null ? 0 : 2) + (members ? 1 : 0);
    }
}
