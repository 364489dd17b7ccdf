package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.participation.ParticipationChange.Kind;

/** A change about to be noted. */
record NewChange(
        Kind kind,
        @Nullable EndReason reason,
        String words,
        @Nullable LocalDate backOn,
        @Nullable CohortId to,
        @Nullable UUID fromPromoter,
        @Nullable UUID toPromoter) {
    static NewChange of(Kind kind, String words) {
        return new NewChange(kind, null, words, null, null, null, null);
    }

    static NewChange pause(String words, @Nullable LocalDate backOn) {
        return new NewChange(Kind.PAUSED, null, words, backOn, null, null, null);
    }

    static NewChange move(CohortId to, String words) {
        return new NewChange(Kind.MOVED, null, words, null, to, null, null);
    }

    static NewChange end(EndReason reason, String words) {
        return new NewChange(Kind.ENDED, reason, words, null, null, null, null);
    }

    /** From one promoter to another; null where there was, or is to be, none. */
    static NewChange hand(@Nullable UUID from, @Nullable UUID to, String words) {
        return new NewChange(Kind.HANDED, null, words, null, null, from, to);
    }
}
