package se.framsteg.site;

import java.util.Locale;

/** Where on the region's pages a text of its own stands. */
public enum TextPlace {
    /** What the region offers companies. */
    OFFER,
    /** Whom to turn to. */
    CONTACT,
    /** What is known not to be accessible yet, and why. */
    ACCESSIBILITY;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
