package se.framsteg.applications;

import java.util.Locale;

/** What was asked of an application cannot be done as it stands now; the reason is a text. */
public class NotPossibleNow extends RuntimeException {
    public enum Why {
        DECIDED,
        NOTHING_ASKED,
        ASKED_THIS_WEEK,
        AID_DECIDED,
        HAS_BEGUN,
        OFFER_IS_OVER,
        TOO_LATE_TO_OFFER,
        HAS_PART,
        PART_ELSEWHERE,
        CHANGED,
        NO_SEAT;

        public String textKey() {
            return "applications.not-possible."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    NotPossibleNow(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
