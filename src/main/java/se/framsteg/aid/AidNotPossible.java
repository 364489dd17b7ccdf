package se.framsteg.aid;

import java.util.Locale;

/** What was asked of a company's aid cannot be done now; the reason is a text. */
public class AidNotPossible extends RuntimeException {
    public enum Why {
        NOT_DECLARED,
        NOT_CHECKED,
        NO_VALUE,
        NO_RATE,
        NO_CEILING,
        NOT_OURS_TO_GRANT,
        NOT_THE_FUNDERS,
        NOT_GRANTED,
        HAS_LEFT,
        HAS_NOT_LEFT,
        NOT_TAKEN_BACK,
        NO_ROOM,
        ASKED_THIS_WEEK,
        DECIDED;

        public String textKey() {
            return "aid.not-possible." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    AidNotPossible(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
