package se.framsteg.meetings;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.framsteg.shell.Lang;

/** When and where a meeting is, in the words of the page's language. */
public final class MeetingWords {
    private MeetingWords() {}

    /** With its weekday, from when to when: {@code fredag 12 mars 2027 kl. 9.00–10.30}. */
    public static String when(MeetingPlan plan) {
        return say(
                "meetings.when",
                day(plan.heldOn()),
                time(plan.beginsAt()),
                time(plan.ends().toLocalTime()));
    }

    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", lang().locale()).format(day);
    }

    /** As people say an hour: {@code 9.00} in Swedish, {@code 9:00} in English. */
    public static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(lang() == Lang.SV ? "H.mm" : "H:mm", Locale.ROOT)
                .format(time);
    }

    /** Where one goes, and that one may join from afar; that it is not decided where neither is. */
    public static String where(MeetingPlan plan) {
        if (plan.link().isEmpty()) {
            return plan.place().isEmpty() ? say("meetings.where.undecided") : plan.place();
        }
        return plan.place().isEmpty() ? say("meetings.online") : say("meetings.online.too", plan.place());
    }
}
