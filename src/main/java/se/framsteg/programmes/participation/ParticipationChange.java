package se.framsteg.programmes.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One change of an organisation's part in a programme, as it is kept for good.
 *
 * @param reason why it ended; null for all other changes
 * @param words what was said of it, perhaps nothing
 * @param backOn when a paused company thinks it is back
 * @param by what whoever changed it is called
 */
public record ParticipationChange(
        Kind kind,
        @Nullable EndReason reason,
        String words,
        @Nullable LocalDate backOn,
        @Nullable String fromCohort,
        @Nullable String toCohort,
        @Nullable String fromPromoter,
        @Nullable String toPromoter,
        Instant at,
        String by) {
    /** What happened to the part. */
    public enum Kind {
        PAUSED,
        RESUMED,
        MOVED,
        ENDED,
        READMITTED,
        /** To another promoter, or to none. */
        HANDED;

        public String textKey() {
            return "programmes.change." + name().toLowerCase(Locale.ROOT);
        }
    }
}
