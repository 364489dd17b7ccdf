package se.framsteg.plan.actions.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Plan;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;

/**
 * What has just been done, as the address of the page after it says.
 *
 * @param what the last part of a text's key
 * @param action with which; null where it is none
 * @param version what it has become with it; 0 where that is not said
 */
public record Told(String what, @Nullable ActionId action, int version) {
    static final Told NOTHING = new Told("", null, 0);

    private static final List<String> COURSE = List.of("planned", "ongoing", "done", "cancelled", "stuck", "unstuck");
    private static final List<String> OTHER = List.of(
            "added", "saved", "as-it-is", "removed", "back", "undone", "changed-since", "waits", "full", "sheet-taken");

    static Told of(String said, String about, String version) {
        boolean known = COURSE.contains(said) || OTHER.contains(said);
        return known
                ? new Told(said, about.matches(Ids.WRITTEN) ? ActionId.of(about) : null, FormReading.version(version))
                : NOTHING;
    }

    /** The end of an address that tells this. */
    String query() {
        return "said=" + what + (action == null ? "" : "&about=" + action.value())
                + (version == 0 ? "" : "&version=" + version);
    }

    /** Empty where there is nothing to tell. */
    String text(Plan plan) {
        return text(action == null ? null : plan.action(action).orElse(null));
    }

    String text(@Nullable Action of) {
        return what.isEmpty()
                ? ""
                : say("plan.action.said." + what, of == null ? say("plan.action.one") : ActionWords.name(of));
    }

    boolean is(String other) {
        return what.equals(other);
    }

    /** Whether it is of how far the action has come, and so told beside that. */
    boolean isOfCourse() {
        return COURSE.contains(what) || is("undone") || is("changed-since") || is("waits");
    }

    /** Whether it is something that can be taken back with a press, and nothing has come after. */
    boolean mayTakeBack(Action now) {
        return COURSE.contains(what) && version > 0 && version == now.version();
    }

    boolean isTrouble() {
        return is("changed-since") || is("full");
    }
}
