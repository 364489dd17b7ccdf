package se.framsteg.workbook.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;

/**
 * Reads the days of one workbook: real dates, which a workbook holds as days counted from 1900 or 1904, and days
 * written out in every way common in Sweden.
 */
final class Dates {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate YEAR_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final boolean from1904;
    private final @Nullable Integer year;

    /** @param year about when the workbook's days are, which settles what two digits may mean; null when not known */
    Dates(boolean from1904, @Nullable Integer year) {
        this.from1904 = from1904;
        this.year = year;
    }

    Dates around(int otherYear) {
        return new Dates(from1904, otherYear);
    }

    /** A day, and nothing less. */
    LocalDate day(Cell cell) {
        var read = read(cell);
        if (!read.isDay()) throw new NotUnderstood("date-day");
        return read.first();
    }

    /** A day, or the first day of the month, week or year written. */
    LocalDate first(Cell cell) {
        return read(cell).first();
    }

    /** A day, or the last day of the month, week, quarter or year written. */
    LocalDate last(Cell cell) {
        return read(cell).last();
    }

    private Span read(Cell cell) {
        var span = switch (cell) {
            case Cell.Number(var number) -> counted(number);
            case Cell.Text(var text) -> WrittenDates.read(text, year);
            default -> throw new NotUnderstood("date");
        };
        if (span.first().getYear() < FIRST_YEAR || span.last().getYear() > LAST_YEAR)
            throw new NotUnderstood("date-year", FIRST_YEAR + "", LAST_YEAR + "");
        return span;
    }

    /** A number as a day counted, or 20200504 typed without dashes. */
    private Span counted(double number) {
        if (number >= 0 && number < 100_000) {
            var day = counted((long) number);
            if (day.getYear() >= FIRST_YEAR) return Span.day(day);
        }
        if (number != Math.rint(number) || number < 0 || number > 99_999_999) throw new NotUnderstood("date");
        return WrittenDates.read(Long.toString((long) number), year);
    }

    private LocalDate counted(long days) {
        if (from1904) return YEAR_1904.plusDays(days);
        return days < 60 ? BEFORE_1900.plusDays(days + 1) : BEFORE_1900.plusDays(days);
    }

    /** The days that what is written may stand for. */
    record Span(LocalDate first, LocalDate last) {
        static Span day(LocalDate day) {
            return new Span(day, day);
        }

        boolean isDay() {
            return first.equals(last);
        }
    }
}
