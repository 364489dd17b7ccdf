package se.framsteg.prospects;

import java.util.Locale;

/** Why a company is not written to now. */
public class NotAsked extends RuntimeException {
    public enum Why {
        NO_ADDRESS,
        SAID_NO,
        HAS_APPLIED,
        TAKEN,
        NOT_OPEN,
        THIS_WEEK;

        public String textKey() {
            return "prospects.not-asked." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    NotAsked(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
