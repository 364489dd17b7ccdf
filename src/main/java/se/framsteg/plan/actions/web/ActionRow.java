package se.framsteg.plan.actions.web;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.framsteg.plan.Action;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.parts.Need;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.parts.Choice;

/**
 * One action in a list.
 *
 * @param left whether its owner is no longer at the company
 * @param waits who is stuck with it or needs help, and since when, in words
 * @param told what has just become of it, in words; empty otherwise
 * @param undo the version that can be taken back; 0 without
 */
public record ActionRow(
        Action action,
        String path,
        String topic,
        String owner,
        boolean left,
        List<String> helpers,
        boolean late,
        List<String> waits,
        String told,
        int undo) {
    static ActionRow of(PlanDesk desk, Plan plan, Action action, Told told, LocalDate today) {
        return of(desk, plan, action, List.of(), told, today);
    }

    static ActionRow of(PlanDesk desk, Plan plan, Action action, List<Need> needs, Told told, LocalDate today) {
        boolean fresh = told.isOfCourse() && action.id().equals(told.action());
        return new ActionRow(
                action,
                desk.action(action.id()),
                ActionWords.topic(plan, action),
                ActionWords.owner(plan, action),
                action.owner() != null
                        && !plan.colleague(action.owner())
                                .map(Colleague::isHere)
                                .orElse(false),
                action.helpers().stream()
                        .map(each -> ActionWords.person(plan, each))
                        .toList(),
                action.isLate(today),
                needs.stream()
                        .filter(each -> each.action().equals(action.id()))
                        .map(Need::inRow)
                        .toList(),
                fresh ? told.text(plan) : "",
                fresh && told.mayTakeBack(action) ? told.version() : 0);
    }

    public String anchor() {
        return "nr-" + action.number();
    }

    public String due() {
        return ActionWords.day(action.days().due());
    }

    public String done() {
        return action.course().doneOn() == null
                ? ""
                : say("plan.action.done-on", ActionWords.day(action.course().doneOn()));
    }

    public String status() {
        return ActionWords.status(action.course().status());
    }

    /** What it can become with one press. */
    public List<Choice> steps() {
        return steps(action);
    }

    static List<Choice> steps(Action action) {
        return Arrays.stream(Action.Status.values())
                .filter(each -> each != action.course().status())
                .map(each -> new Choice(each.code(), ActionWords.status(each)))
                .toList();
    }
}
