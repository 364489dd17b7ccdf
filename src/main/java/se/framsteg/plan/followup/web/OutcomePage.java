package se.framsteg.plan.followup.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Plan;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Frozen;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.followup.ActionSteps.Step;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.Gain;
import se.framsteg.plan.followup.Outcome;
import se.framsteg.plan.followup.Part;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/**
 * What became of a company's plan, on a page that can be printed and shown to the board.
 *
 * @param adopted the version that holds; null where none is adopted
 * @param differing how many things are otherwise now
 * @param part the round it is followed up after; null before one has ended
 * @param gains what the company says that its actions gave
 */
public record OutcomePage(
        PlanDesk desk,
        String company,
        @Nullable Version adopted,
        int differing,
        Plan plan,
        Outcome outcome,
        List<Step> steps,
        @Nullable Part part,
        List<CheckIn> said,
        List<Gain> gains,
        String told)
        implements Page {
    private static final List<String> TOLD = List.of("kept", "taken");

    @Override
    public String template() {
        return "plan/followup/web/outcome";
    }

    public String checkIns() {
        return desk.plan() + "/check-ins";
    }

    public String takeHome() {
        return desk.plan() + "/take";
    }

    public String sheets() {
        return desk.plan() + "/sheets";
    }

    public List<Crumb> above() {
        return desk.above();
    }

    /** What was adopted and how far that has come; that the board and the owner have decided is always said apart. */
    public String adoption() {
        Decision decision = adopted == null ? null : adopted.decision().orElse(null);
        if (adopted == null || decision == null) {
            return say("plan.outcome.adopted.none");
        }
        Frozen says = adopted.says();
        Set<String> then = says.toDo().stream().map(Frozen.Deed::id).collect(Collectors.toSet());
        return say(
                says.decidedByOwners() ? "plan.outcome.adopted.owner" : "plan.outcome.adopted",
                adopted.number(),
                date(decision.decidedOn()),
                then.size(),
                of(then, Action.Status.DONE),
                of(then, Action.Status.CANCELLED));
    }

    private long of(Set<String> ids, Action.Status status) {
        return plan.actions().stream()
                .filter(each -> ids.contains(each.id().value().toString()))
                .filter(each -> each.course().status() == status)
                .count();
    }

    public String counted() {
        return date(outcome.today());
    }

    /** How many stand where, of those standings that any action has. */
    public List<String> counts() {
        return Arrays.stream(Outcome.Standing.values())
                .filter(standing -> outcome.count(standing) > 0)
                .map(standing -> say("plan.outcome.count." + code(standing), outcome.count(standing)))
                .toList();
    }

    public String standing(Action action) {
        Outcome.Standing standing = outcome.standing(action);
        LocalDate doneOn = action.course().doneOn();
        String says = say("plan.outcome.standing." + code(standing));
        if (doneOn != null) {
            return says + " " + date(doneOn);
        }
        return standing == Outcome.Standing.STUCK
                ? says + ": " + action.course().stuck()
                : says;
    }

    public String owner(Action action) {
        UUID owner = action.owner();
        return owner == null ? "" : plan.names().getOrDefault(owner, "");
    }

    public String due(Action action) {
        LocalDate due = action.days().due();
        return due == null ? "" : date(due);
    }

    /** What is expected of an action in a year, as far as somebody has said. */
    public String expected(Action action) {
        return GainWords.expected(action);
    }

    /** What the company says that it gave, the newest year first. */
    public List<String> gave(Action action) {
        return gains.stream()
                .filter(each -> each.action().equals(action.id()))
                .map(GainWords::of)
                .toList();
    }

    /** Where it is written; empty while there is nothing to write. */
    public String gain(Action action) {
        return action.course().status() == Action.Status.DONE
                ? "%s/%s".formatted(desk.path(PlanWay.OUTCOME), action.id().value())
                : "";
    }

    /** What has just been written; empty where nothing was. */
    public String told() {
        return TOLD.contains(told) ? say("plan.gain.told." + told) : "";
    }

    /** What all are expected to give, how much of that of those that are done, and how much of it all is uncertain. */
    public List<String> effects() {
        var effects = new ArrayList<String>();
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            Outcome.Expected expected = outcome.expected(kind);
            if (expected.all().signum() != 0) {
                String what = kind.name().toLowerCase(Locale.ROOT);
                String says = say("plan.outcome.effect." + what, number(expected.all()), number(expected.ofDone()));
                effects.add(
                        expected.unsure().signum() == 0
                                ? says
                                : says + " " + say("plan.outcome.unsure." + what, number(expected.unsure())));
            }
        }
        return effects;
    }

    /** What the company has written of what has become different, when. */
    public List<CheckIn> changes() {
        return said.stream()
                .filter(each -> each.isSent()
                        && !each.typed().getOrDefault(CheckInForm.CHANGED, "").isEmpty())
                .toList();
    }

    public String when(CheckIn checkIn) {
        return say("plan.outcome.said", checkIn.name(), day(Objects.requireNonNull(checkIn.sentAt())));
    }

    public String words(CheckIn checkIn) {
        return checkIn.typed().getOrDefault(CheckInForm.CHANGED, "");
    }

    public String step(Step step) {
        String when = day(step.at());
        String status = step.status();
        String stuck = step.stuck();
        if (status != null) {
            return say("plan.outcome.step." + status, when, step.title(), step.by());
        }
        return stuck == null || stuck.isEmpty()
                ? say("plan.outcome.step.free", when, step.title(), step.by())
                : say("plan.outcome.step.stuck", when, step.title(), step.by(), stuck);
    }

    /** When the company is asked next, in a sentence. */
    public String next() {
        if (part == null) {
            return say("plan.followup.no-part");
        }
        LocalDate today = outcome.today();
        return part.now(today)
                .map(turn ->
                        say("plan.outcome.now", date(turn.days(part.endsOn()).closesOn())))
                .or(() -> part.next(today)
                        .map(turn -> say(
                                "plan.outcome.next",
                                date(turn.days(part.endsOn()).opensOn()))))
                .orElseGet(() -> say("plan.outcome.last"));
    }

    private static String code(Outcome.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
