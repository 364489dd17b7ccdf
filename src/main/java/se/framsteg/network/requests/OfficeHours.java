package se.framsteg.network.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import se.framsteg.programmes.OfficeDays;
import se.framsteg.shell.Say;

/** When somebody is at work in a region: from eight to five by the clock on the wall, on its open days. */
final class OfficeHours {
    static final LocalTime FROM = LocalTime.of(8, 0);
    static final LocalTime UNTIL = LocalTime.of(17, 0);

    /** No promise is longer than this. */
    private static final int MOST_DAYS = 400;

    private final OfficeDays days;

    OfficeHours(OfficeDays days) {
        this.days = days;
    }

    /** Until when an answer is promised: at five, so many days at work after the day of the question. */
    Instant promised(Instant asked, int within) {
        return at(days.after(day(asked), within), UNTIL);
    }

    /** When half of the time at work has gone. */
    Instant half(Instant from, Instant until) {
        Duration left = worked(from, until).dividedBy(2);
        ZonedDateTime now = from.atZone(Say.STOCKHOLM);
        LocalDate day = now.toLocalDate();
        for (int tried = 0; tried < MOST_DAYS; tried++, day = day.plusDays(1)) {
            Instant begin = later(at(day, FROM), from);
            Duration today = days.isOpen(day) ? between(begin, at(day, UNTIL)) : Duration.ZERO;
            if (today.compareTo(left) >= 0 && days.isOpen(day)) {
                return begin.plus(left);
            }
            left = left.minus(today);
        }
        return until;
    }

    /** At five on the next day at work. */
    Instant aDayLater(Instant moment) {
        return promised(moment, 1);
    }

    /** How long somebody has been at work from one moment to another. */
    Duration worked(Instant from, Instant until) {
        Duration all = Duration.ZERO;
        LocalDate last = day(until);
        LocalDate day = day(from);
        for (int tried = 0; tried < MOST_DAYS && !day.isAfter(last); tried++, day = day.plusDays(1)) {
            if (days.isOpen(day)) {
                Instant end = at(day, UNTIL).isBefore(until) ? at(day, UNTIL) : until;
                all = all.plus(between(later(at(day, FROM), from), end));
            }
        }
        return all;
    }

    private static Duration between(Instant from, Instant until) {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Say.STOCKHOLM);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Say.STOCKHOLM).toInstant();
    }
}
