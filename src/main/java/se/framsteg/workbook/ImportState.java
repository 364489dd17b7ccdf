package se.framsteg.workbook;

import java.util.Locale;

/** An uploaded file waits, is checked, and is imported when somebody presses for it; a file may be refused or fail. */
public enum ImportState {
    WAITING,
    CHECKING,
    CHECKED,
    IMPORTING,
    IMPORTED,
    REFUSED,
    FAILED;

    public boolean isUnderWay() {
        return this == WAITING || this == CHECKING || this == IMPORTING;
    }

    /** What the state is called, as {@code workbook.state.imported}. */
    public String textKey() {
        return "workbook.state." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
