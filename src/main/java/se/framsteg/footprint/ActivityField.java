package se.framsteg.footprint;

import java.util.Locale;
import java.util.Optional;

/** What is asked of each row of a footprint. */
public enum ActivityField {
    FACTOR(100),
    AMOUNT(40),
    UNIT(20),
    EVIDENCE(20),
    /** Electricity: {@code yes} where guarantees of origin have been cancelled for it. */
    GUARANTEE(3),
    /** District heating: what the supplier says one kilowatt hour gives off, in grams. */
    OWN_VALUE(40),
    /** The paper that shows the guarantee or the own value. */
    SHOWN(200),
    /** Invoices and lists of what meters said, as {@link se.framsteg.course.work.Attachment} writes them. */
    FILE(5000),
    FROM(30),
    TO(30),
    NOTE(1000);

    private final int most;

    ActivityField(int most) {
        this.most = most;
    }

    public static Optional<ActivityField> of(String code) {
        for (ActivityField field : values()) {
            if (field.code().equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "footprint.field." + code();
    }

    /** Whether a row cannot be handed in without it. */
    public boolean isNeeded() {
        return this == FACTOR || this == AMOUNT || this == UNIT || this == EVIDENCE;
    }

    /** How many characters an answer may have. */
    public int most() {
        return most;
    }
}
