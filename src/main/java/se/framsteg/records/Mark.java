package se.framsteg.records;

import java.util.Locale;

/** What a manager has noted of whether a public record may be given out. A mark decides nothing: each request is looked at. */
public enum Mark {
    NONE,
    FREE,
    CHECK,
    SECRET;

    public String textKey() {
        return "records.mark." + name().toLowerCase(Locale.ROOT);
    }

    /** NONE for anything that is no mark. */
    static Mark of(String name) {
        for (Mark mark : values()) {
            if (mark.name().equals(name)) {
                return mark;
            }
        }
        return NONE;
    }
}
