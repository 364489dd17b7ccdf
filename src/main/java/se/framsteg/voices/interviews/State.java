package se.framsteg.voices.interviews;

import java.util.Locale;

/** How far an interview has come. */
public enum State {
    /** Whoever asks writes down what is told. */
    NOTED,
    /** With the one who tells. */
    ASKED,
    /** The one who tells has said yes; a manager has not published it yet. */
    APPROVED,
    PUBLISHED,
    DECLINED,
    WITHDRAWN,
    ENDED;

    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "voices.interview.state." + code();
    }

    /** Whether its words are gone for good. */
    public boolean isOver() {
        return this == DECLINED || this == WITHDRAWN || this == ENDED;
    }
}
