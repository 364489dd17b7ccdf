package se.framsteg.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.ClosedTime;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/** The region's own list of times to keep courses from. */
public record ClosedDaysPage(String region, List<ClosedTime> times, ClosedTimeForm form, Mending mending)
        implements Page {
    public String path() {
        return "/%s/manage/closed-days".formatted(region);
    }

    public List<Crumb> above() {
        return List.of(Planning.manage(region));
    }

    public String when(ClosedTime time) {
        if (time.startsOn() != null && time.endsOn() != null) {
            return Say.days(time.startsOn(), time.endsOn());
        }
        return time.fromWeek() != null && time.fromWeek().equals(time.toWeek())
                ? Say.say("programmes.closed.week", String.valueOf(time.fromWeek()))
                : Say.say("programmes.closed.weeks", String.valueOf(time.fromWeek()), String.valueOf(time.toWeek()));
    }

    public List<Choice> kinds() {
        return List.of(
                new Choice("days", Say.say("programmes.closed.kind.days")),
                new Choice("weeks", Say.say("programmes.closed.kind.weeks")));
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "programmes/web/closedDays";
    }
}
