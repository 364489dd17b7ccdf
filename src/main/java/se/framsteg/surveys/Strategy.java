package se.framsteg.surveys;

import java.util.Locale;

/**
 * Whether a company has a sustainability strategy. What it plans this calendar year is kept with the year it was asked in,
 * since "this year" is another year when it is read.
 */
public enum Strategy {
    HAS_ADOPTED("has"),
    HAS_DRAFT("draft"),
    PLANS_THIS_CALENDAR_YEAR("plans-this-year"),
    PLANS_LATER("plans-later"),
    NO("no"),
    DONT_KNOW("dont-know");

    private final String evidence;

    Strategy(String evidence) {
        this.evidence = evidence;
    }

    /** As evidence has it, from a workbook too. */
    public String evidence() {
        return evidence;
    }

    public String textKey() {
        return "surveys.strategy." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
