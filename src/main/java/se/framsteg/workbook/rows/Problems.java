package se.framsteg.workbook.rows;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.workbook.rows.Problem.Kind;

/** Tells every problem as it is met, up to a number that somebody could still go through, and counts them all. */
final class Problems {
    static final int MOST = 10_000;
    private static final int LONGEST_VALUE = 120;

    private final Consumer<Problem> told;
    private long refusals;
    private long notices;

    Problems(Consumer<Problem> told) {
        this.told = told;
    }

    long refusals() {
        return refusals;
    }

    long notices() {
        return notices;
    }

    void add(
            Kind kind,
            String sheet,
            int row,
            @Nullable String column,
            @Nullable String cell,
            @Nullable String value,
            NotUnderstood why) {
        long count = kind == Kind.REFUSED ? ++refusals : ++notices;
        if (count <= MOST) {
            var shown = value == null ? null : shown(value);
            told.accept(new Problem(kind, sheet, row, column, cell, shown, why.textKey(), why.arguments()));
        } else if (count == MOST + 1) {
            var more = new NotUnderstood(kind == Kind.REFUSED ? "more-refusals" : "more-notices", MOST + "");
            told.accept(new Problem(kind, "", 0, null, null, null, more.textKey(), more.arguments()));
        }
    }

    void sheet(Kind kind, String sheet, NotUnderstood why) {
        add(kind, sheet, 0, null, null, null, why);
    }

    /** On one line, not too long, and with everything that could be a personal number masked. */
    static String shown(String value) {
        var start = value.length() > 4 * LONGEST_VALUE ? value.substring(0, 4 * LONGEST_VALUE) : value;
        var line = OrganisationNumber.maskedIn(Wording.oneLine(start));
        return line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line;
    }
}
