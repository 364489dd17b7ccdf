package se.framsteg.course;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What kind of answer a field of a worksheet takes. */
public enum FieldType {
    TEXT,
    WHOLE,
    DECIMAL,
    MONEY,
    PERCENT,
    WEIGHT_A_YEAR,
    YEAR,
    DAY,
    SCALE,
    YES_NO,
    CHOICE,
    CHOICES,
    PERSON,
    MUNICIPALITY,
    COUNTRY,
    ROW,
    ROWS,
    FILE;

    @JsonCreator
    static FieldType of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean isNumber() {
        return this == WHOLE
                || this == DECIMAL
                || this == MONEY
                || this == PERCENT
                || this == WEIGHT_A_YEAR
                || this == YEAR
                || this == SCALE;
    }

    /** Whether an answer may hold several values, which are kept with commas between. */
    public boolean isSeveral() {
        return this == CHOICES || this == ROWS;
    }
}
