package se.framsteg.plan;

import java.util.Locale;

/** How a change of an action came about. */
public enum Way {
    /** Somebody was signed in. */
    SIGNED_IN,
    /** The colleague it concerns, by their own link. */
    LINK,
    /** The lead, for somebody who has told them. */
    FOR_THEM,
    /** Read from a workbook. */
    EXCEL,
    /** Told when the company was asked how it went. */
    CHECK_IN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
