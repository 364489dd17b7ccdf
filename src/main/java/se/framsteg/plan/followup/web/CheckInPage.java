package se.framsteg.plan.followup.web;

import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import se.framsteg.plan.Action;
import se.framsteg.plan.followup.Told;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * The two minutes: how each action goes, and whether somebody should call.
 *
 * @param kept whether what was typed has just been kept
 * @param call who may be on the telephone; null where the company says it itself
 */
public record CheckInPage(
        CheckInDesk desk,
        CheckInForm form,
        Mending mending,
        boolean kept,
        @org.jspecify.annotations.Nullable Call call) implements Page {
    /** @param people who may have said it @param person who, as chosen @param calledOn the day, as typed */
    public record Call(List<Choice> people, String person, String calledOn) {}

    @Override
    public String template() {
        return "plan/followup/web/checkIn";
    }

    /** In the order of the page, each field by its name: three for each action, which stands in them. */
    @Override
    public Mending mending() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("person", say("plan.followup.call.person"));
        labels.put("calledOn", say("plan.followup.call.day"));
        for (Action action : desk.actions()) {
            labels.put(name("how", action), heading(action));
            labels.put(name("when", action), heading(action));
            labels.put(name("words", action), heading(action));
        }
        labels.put("changed", say("plan.followup.changed"));
        return mending.named(labels);
    }

    /** Where the form is sent. */
    public String action() {
        return desk.byLink() ? desk.path() + "/actions" : desk.path();
    }

    public List<Choice> choices() {
        return Arrays.stream(Told.How.values())
                .map(how -> new Choice(how.code(), say("plan.followup.how." + how.code())))
                .toList();
    }

    public String name(String field, Action action) {
        return field + "-" + action.number();
    }

    public String heading(Action action) {
        return say("plan.followup.action", action.number(), action.title());
    }

    /** What is chosen: as typed, or as the action stands where that says something. */
    public String how(Action action) {
        String typed = form.typed("how", action);
        if (!typed.isEmpty()
                || action.course().status() == Action.Status.PLANNED
                || desk.by().call() != null) {
            return typed;
        }
        return action.course().stuck().isEmpty() ? Told.How.ONGOING.code() : Told.How.STUCK.code();
    }

    public String words(Action action) {
        String typed = form.typed("words", action);
        return typed.isEmpty() && desk.by().call() == null ? action.course().stuck() : typed;
    }
}
