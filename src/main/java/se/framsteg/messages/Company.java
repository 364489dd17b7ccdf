package se.framsteg.messages;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company that one may write to, and what one may choose it by.
 *
 * @param missing the numbers of the weeks that are over and that nobody came to, as {@code 2, 3}; empty where there are none
 * @param away whether nobody of it was at its round's last meeting
 * @param unsigned whether it has been asked to sign of earlier aid, and has not
 * @param example whether it is made from a sample
 */
public record Company(
        UUID id,
        String name,
        @Nullable UUID cohortId,
        @Nullable String cohort,
        String missing,
        boolean away,
        boolean unsigned,
        boolean example) {

    public List<Integer> missingWeeks() {
        return missing.isEmpty()
                ? List.of()
                : Arrays.stream(missing.split(", ")).map(Integer::valueOf).toList();
    }
}
