package se.framsteg.records;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of a disclosure, and what was decided of it.
 *
 * @param verdict null until somebody has looked
 * @param ground the law, empty where all is given out
 * @param masked the places of the pieces that are not shown, from 0
 * @param hash of all that was seen
 */
public record DisclosureRow(
        int position,
        RecordRef ref,
        @Nullable Verdict verdict,
        String ground,
        String groundWords,
        Set<Integer> masked,
        String hash,
        @Nullable Instant lookedAt,
        @Nullable String lookedBy) {

    /** What somebody decides when they look. @param sure whether what is masked may stand in other pieces */
    public record Decision(Verdict verdict, @Nullable Ground ground, String words, Set<Integer> masked, boolean sure) {
        public Decision {
            masked = Set.copyOf(masked);
            if ((verdict == Verdict.OPEN) != (ground == null)) {
                throw new IllegalArgumentException("What is kept back is so by a law, and nothing else is");
            }
            if ((verdict == Verdict.MASKED) == masked.isEmpty()) {
                throw new IllegalArgumentException("What is masked has something masked, and nothing else has");
            }
        }
    }

    static DisclosureRow of(
            int position,
            String kind,
            UUID id,
            @Nullable String verdict,
            String ground,
            String words,
            Integer[] masked,
            String hash,
            @Nullable Instant lookedAt,
            @Nullable String lookedBy) {
        return new DisclosureRow(
                position,
                new RecordRef(kind, id),
                verdict == null ? null : Verdict.valueOf(verdict),
                ground,
                words,
                Set.of(masked),
                hash,
                lookedAt,
                lookedBy);
    }
}
