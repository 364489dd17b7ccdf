package se.framsteg.programmes.participation;

import java.util.Locale;

/** Why a company leaves a programme. */
public enum EndReason {
    TIME,
    STAFFING,
    RELEVANCE,
    FINANCES,
    /** It is sold, or closes down. */
    CLOSED,
    OTHER;

    public String textKey() {
        return "programmes.leaving." + name().toLowerCase(Locale.ROOT);
    }
}
