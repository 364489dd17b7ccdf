package se.framsteg.programmes.participation;

/** The part does not stand so that this can be done to it, or the round has no seat left. */
public class NotNow extends RuntimeException {
    /** Why not. */
    public enum Why {
        STATE("programmes.change.not-now"),
        FULL("programmes.change.full"),
        NOT_LATER("programmes.change.not-later");

        private final String textKey;

        Why(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }
    }

    private final Why why;

    NotNow(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
