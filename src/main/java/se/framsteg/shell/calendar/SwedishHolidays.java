package se.framsteg.shell.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sweden's holidays (lag 1989:253 om allmänna helgdagar; the eves of midsummer, Christmas and New Year beside them, as in
 * semesterlagen 3 a §). Where two fall on one day, as Ascension Day and May Day do in 2008, the earlier named is given.
 */
public final class SwedishHolidays {
    private SwedishHolidays() {}

    public static Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    /** The holidays of a year in their order, Sundays among them where they are holidays in their own right. */
    public static SortedMap<LocalDate, Holiday> in(int year) {
        LocalDate easter = easter(year);
        LocalDate midsummer = LocalDate.of(year, Month.JUNE, 20).with(nextOrSame(SATURDAY));
        var days = new TreeMap<LocalDate, Holiday>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), Holiday.NEW_YEARS_DAY);
        days.put(LocalDate.of(year, Month.JANUARY, 6), Holiday.EPIPHANY);
        days.put(easter.minusDays(2), Holiday.GOOD_FRIDAY);
        days.put(easter, Holiday.EASTER_DAY);
        days.put(easter.plusDays(1), Holiday.EASTER_MONDAY);
        days.put(LocalDate.of(year, Month.MAY, 1), Holiday.MAY_DAY);
        days.putIfAbsent(easter.plusDays(39), Holiday.ASCENSION_DAY);
        days.put(easter.plusDays(49), Holiday.WHIT_SUNDAY);
        days.putIfAbsent(LocalDate.of(year, Month.JUNE, 6), Holiday.NATIONAL_DAY);
        days.put(midsummer.minusDays(1), Holiday.MIDSUMMER_EVE);
        days.put(midsummer, Holiday.MIDSUMMER_DAY);
        days.put(LocalDate.of(year, Month.OCTOBER, 31).with(nextOrSame(SATURDAY)), Holiday.ALL_SAINTS_DAY);
        days.put(LocalDate.of(year, Month.DECEMBER, 24), Holiday.CHRISTMAS_EVE);
        days.put(LocalDate.of(year, Month.DECEMBER, 25), Holiday.CHRISTMAS_DAY);
        days.put(LocalDate.of(year, Month.DECEMBER, 26), Holiday.BOXING_DAY);
        days.put(LocalDate.of(year, Month.DECEMBER, 31), Holiday.NEW_YEARS_EVE);
        return Collections.unmodifiableSortedMap(days);
    }

    /** Easter Day by the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int moon = year % 19;
        int century = year / 100;
        int epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (moon + 11 * epact + 22 * sunday) / 451;
        int days = epact + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
