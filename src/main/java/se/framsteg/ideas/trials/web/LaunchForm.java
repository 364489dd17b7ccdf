package se.framsteg.ideas.trials.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Launch;
import se.framsteg.shell.forms.FormReading;

/** What somebody writes of a launch, as it was typed. */
public record LaunchForm(
        @Nullable String on,
        @Nullable String what,
        @Nullable String link) {
    static final LaunchForm EMPTY = new LaunchForm("", "", "");

    private static final int FIRST_YEAR = 2000;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s/?#]+\\.[^\\s/?#]+\\S*");

    static LaunchForm of(@Nullable Launch launch) {
        return launch == null ? EMPTY : new LaunchForm(launch.on().toString(), launch.what(), launch.link());
    }

    /** Null where something is to be mended. */
    @Nullable
    Launch read(FormReading reading, LocalDate today) {
        LocalDate day = reading.neededDay("on", on).orElse(null);
        if (day != null && (day.isAfter(today) || day.getYear() < FIRST_YEAR)) {
            reading.refuse("on", "ideas.launch.day.wrong");
        }
        String shows = reading.needed(
                "what", typed(what).replace("\r\n", "\n"), Launch.LONGEST_WHAT, "ideas.launch.what.missing");
        String address = reading.text("link", link, Launch.LONGEST_LINK);
        if (!address.isEmpty() && !LINK.matcher(address).matches()) {
            reading.refuse("link", "ideas.launch.link.wrong");
        }
        return day == null || !reading.mending().isEmpty() ? null : new Launch(day, shows, address);
    }

    public String text(String field) {
        return switch (field) {
            case "on" -> typed(on);
            case "what" -> typed(what);
            default -> typed(link);
        };
    }
}
