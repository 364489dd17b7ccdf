package se.framsteg.programmes;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.framsteg.shell.Say;

/** Why a course had better not be on some days, as a sentence. */
public final class FreeWords {
    private FreeWords() {}

    public static String of(FreeSpan span) {
        String days = span.first().equals(span.last())
                ? day(span.first())
                : say("programmes.free.days", day(span.first()), day(span.last()));
        String name = span.name().startsWith("shell.") ? say(span.name()) : span.name();
        String said = say(span.why().textKey(), days, name);
        return said.substring(0, 1).toUpperCase(Say.lang().locale()) + said.substring(1);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", Say.lang().locale()).format(day);
    }
}
