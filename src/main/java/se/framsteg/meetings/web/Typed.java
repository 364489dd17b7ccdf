package se.framsteg.meetings.web;

import java.net.URI;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.MeetingPlan;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.forms.FormReading;

/** What the forms about meetings have in common. */
final class Typed {
    private Typed() {}

    static Optional<LocalTime> time(FormReading reading, @Nullable String beginsAt) {
        Optional<LocalTime> time = TypedTime.read(FormReading.typed(beginsAt));
        if (time.isEmpty()) {
            reading.refuse("beginsAt", "meetings.form.time");
        }
        return time;
    }

    static Optional<Integer> minutes(FormReading reading, @Nullable String minutes) {
        if (FormReading.typed(minutes).isEmpty()) {
            reading.refuse("minutes", "shell.form.count", MeetingPlan.SHORTEST, MeetingPlan.LONGEST);
        }
        return reading.count("minutes", minutes, MeetingPlan.SHORTEST, MeetingPlan.LONGEST);
    }

    /** An address on the web; empty where nothing is typed. Without https:// in front it is read as if it had it. */
    static String link(FormReading reading, String field, @Nullable String typed) {
        String link = reading.text(field, typed, 500);
        if (link.isEmpty()) {
            return "";
        }
        String whole = link.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? link : "https://" + link;
        if (isFile(link) || !isOnTheWeb(whole)) {
            reading.refuse(field, "meetings.form.link");
        }
        return whole;
    }

    /** The name of a file, typed where a link was asked for: it has the form of an address, and leads nowhere. */
    private static boolean isFile(String link) {
        return link.matches("(?i)[^/:]+\\.(mp4|mov|mp3|m4a|webm|pdf|pptx?|docx?|xlsx?|odp|key|zip)");
    }

    static void trainer(FormReading reading, @Nullable String name, @Nullable String address) {
        boolean named = !reading.text("trainerName", name, 100).isEmpty();
        String typed = FormReading.typed(address);
        if (typed.isEmpty() && named) {
            reading.refuse("trainerAddress", "meetings.form.trainer-address");
        } else if (!typed.isEmpty() && !MailAddress.isWritten(typed)) {
            reading.refuse("trainerAddress", "meetings.form.address");
        } else if (!typed.isEmpty() && !named) {
            reading.refuse("trainerName", "meetings.form.trainer-name");
        }
    }

    private static boolean isOnTheWeb(String link) {
        try {
            URI address = URI.create(link);
            String host = address.getHost();
            return host != null && host.contains(".") && address.getScheme().matches("(?i)https?");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
