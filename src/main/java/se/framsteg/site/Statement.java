package se.framsteg.site;

import java.time.LocalDate;
import java.time.Period;
import se.framsteg.shell.Lang;

/**
 * What a region states of how accessible its pages are.
 *
 * @param methodSv how that was found, in its own words; empty where the house's stand
 * @param replyDays within how many working days somebody who reports a hindrance is answered
 * @param supervisor the public body that one turns to next, and where one does that
 * @param reviewedOn when the region last went through all of this
 */
public record Statement(
        Conformance conformance,
        LocalDate assessedOn,
        String methodSv,
        String methodEn,
        int replyDays,
        String supervisor,
        String supervisorUrl,
        LocalDate reviewedOn) {
    /** The law wants it gone through once a year. */
    public static final Period GOOD_FOR = Period.ofYears(1);

    /** How far the pages follow the law. */
    public enum Conformance {
        FULL,
        PARTLY,
        NOT
    }

    public Statement {
        if (reviewedOn.isBefore(assessedOn)) {
            throw new IllegalArgumentException("A statement is gone through when or after the pages are assessed");
        }
    }

    public String method(Lang lang) {
        return lang.pick(methodSv, methodEn);
    }

    public LocalDate dueOn() {
        return reviewedOn.plus(GOOD_FOR);
    }
}
