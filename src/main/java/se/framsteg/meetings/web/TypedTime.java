package se.framsteg.meetings.web;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type one: {@code 9}, {@code 9.30}, {@code 09:30}, {@code 0930}, {@code kl 9}. */
final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:, ]?(\\d{2}))?");

    private TypedTime() {}

    static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
