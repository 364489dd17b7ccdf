package se.framsteg.plan.followup.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.Part;
import se.framsteg.plan.followup.Turn;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Respondent;

/**
 * Where somebody says how it goes: signed in, by a link, or for a company in a call.
 *
 * @param path where its form lies
 * @param above the way back; empty by link
 * @param said what has been said or begun; null before that
 * @param actions those that are asked about
 * @param names of those who own them, by person
 */
public record CheckInDesk(
        Region region,
        String path,
        List<Crumb> above,
        Respondent by,
        Part part,
        Turn turn,
        @Nullable CheckIn said,
        List<Action> actions,
        Map<UUID, String> names,
        LocalDate today) {
    public boolean byLink() {
        return above.isEmpty();
    }

    public boolean isOpen() {
        return part.isOpen(turn, today);
    }

    public boolean isSent() {
        return said != null && said.isSent();
    }

    public String title() {
        return say("plan.followup.title", say(turn.textKey()));
    }

    /** Until when it can be said, or since when not, in a sentence. */
    public String when() {
        return when(part, turn, today);
    }

    static String when(Part part, Turn turn, LocalDate today) {
        var days = turn.days(part.endsOn());
        if (days.isOver(today)) {
            return say("plan.followup.when.over", date(days.closesOn()));
        }
        return days.isOpen(today)
                ? say("plan.followup.when.open", date(days.closesOn()))
                : say("plan.followup.when.later", date(days.opensOn()));
    }

    /** Whose it is and by when, of an action; nothing for who calls. */
    public String facts(Action action) {
        if (by.call() != null) {
            return "";
        }
        UUID owner = action.owner();
        LocalDate due = action.days().due();
        String whose = owner == null
                ? say("plan.followup.action.nobody")
                : say("plan.followup.action.owner", names.getOrDefault(owner, ""));
        if (due == null) {
            return whose;
        }
        String by = action.isLate(today) ? "plan.followup.action.late" : "plan.followup.action.due";
        return whose + " " + say(by, date(due));
    }
}
