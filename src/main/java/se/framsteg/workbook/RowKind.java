package se.framsteg.workbook;

import java.util.Locale;

/** What a row of a workbook speaks of. Each row is known by its kind and key. */
public enum RowKind {
    PROGRAMME,
    TARGET,
    PROMOTER,
    COMPANY,
    ANSWER,
    ACTION,
    ADOPTION,
    IDEA,
    VOICE;

    /** As tables hold it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What rows of this kind are called, as {@code workbook.kind.company}. */
    public String textKey() {
        return "workbook.kind." + code();
    }

    static RowKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
