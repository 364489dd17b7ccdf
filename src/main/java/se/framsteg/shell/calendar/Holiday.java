package se.framsteg.shell.calendar;

import java.util.Locale;

/** A day nobody works in Sweden, beside Saturdays and Sundays: the public holidays, and the three eves kept as such. */
public enum Holiday {
    NEW_YEARS_DAY,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_DAY,
    EASTER_MONDAY,
    MAY_DAY,
    ASCENSION_DAY,
    WHIT_SUNDAY,
    NATIONAL_DAY,
    MIDSUMMER_EVE,
    MIDSUMMER_DAY,
    ALL_SAINTS_DAY,
    CHRISTMAS_EVE,
    CHRISTMAS_DAY,
    BOXING_DAY,
    NEW_YEARS_EVE;

    public String textKey() {
        return "shell.holiday." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
