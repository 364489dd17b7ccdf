package se.framsteg.ideas;

import java.util.Locale;

/** How far an idea has come. It follows from what is said and shown of the idea; nobody sets it. */
public enum Stage {
    /** A title, and perhaps more. */
    RAW,
    /** Somebody outside the company can understand what it is and for whom. */
    DESCRIBED,
    /** Something has been tried, and it is written down what that showed. */
    TESTED,
    /** It is there to be bought or used, with something that shows it. */
    LAUNCHED,
    /** The company has let it go. */
    DROPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it can be understood by somebody else, so that it counts. */
    public boolean counts() {
        return this == DESCRIBED || this == TESTED || this == LAUNCHED;
    }
}
