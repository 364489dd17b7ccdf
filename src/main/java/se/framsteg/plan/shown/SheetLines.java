package se.framsteg.plan.shown;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.percent;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Target;
import se.framsteg.plan.adoption.Adopts;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Frozen;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.shown.SharedSheetRepository.Accounts;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;

/** All that a company may choose among: only what is decided, what is set as a target, and what a coach has approved. */
final class SheetLines {
    /** As much of a fingerprint as one reads to somebody; enough to find the version by. */
    private static final int SHOWN_OF_HASH = 12;

    private final List<Line> lines = new ArrayList<>();
    private final List<Action> actions;
    private final LocalDate today;

    private SheetLines(List<Action> actions, LocalDate today) {
        this.actions = actions;
        this.today = today;
    }

    /**
     * @param adopted the version that holds; null where none is adopted, and nothing of the strategy can be shown
     * @param actions as they stand today: what is late is not said to be done in time
     */
    static List<Line> of(
            @Nullable Version adopted,
            List<Colleague> colleagues,
            List<Action> actions,
            List<Target> targets,
            List<Accounts> accounts,
            LocalDate today) {
        var lines = new SheetLines(actions, today);
        if (adopted != null) {
            adopted.decision().ifPresent(decision -> lines.decided(adopted, decision));
            lines.actions(adopted.says().toDo(), colleagues);
            lines.strategy(adopted.says().strategy());
        }
        targets.forEach(lines::target);
        accounts.forEach(lines::figures);
        return lines.lines;
    }

    /** That somebody made a reservation goes with the decision: whoever checks the paper reads it too. */
    private void decided(Version version, Decision decision) {
        String who = version.says().decidedByOwners() ? "owner" : "board";
        String key = "plan.shown.decision." + who
                + what(Adopts.in(version.says().proposal().sentences()));
        long reserved = decision.reservations();
        add("decision", "decision", () -> {
            String decided = say(key, date(decision.decidedOn()), version.number());
            return reserved == 0 ? decided : decided + " " + say("plan.shown.reservations", reserved);
        });
        add(
                "actions",
                "decision",
                () -> say("plan.shown.actions", version.says().toDo().size()));
        BigDecimal budget = version.says().toDo().stream()
                .map(Frozen.Deed::budgetSek)
                .filter(each -> !each.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (budget.signum() > 0) {
            add("budget", "decision", () -> budget(version.says(), budget));
        }
        add("check", "decision", () -> say("plan.shown.check", version.hash().substring(0, SHOWN_OF_HASH)));
    }

    /** Which words say it: of both, of one of them, or of neither by name. */
    private static String what(Adopts adopts) {
        if (adopts.strategy()) {
            return adopts.plan() ? "" : ".strategy";
        }
        return adopts.plan() ? ".plan" : ".points";
    }

    /** The sum, how much of it is somebody else's money, and how many actions have none: a bank reads all of it in one place. */
    private static String budget(Frozen says, BigDecimal sum) {
        var words = new ArrayList<String>();
        words.add(say("plan.shown.budget", number(sum)));
        for (String funding : List.of("grant", "loan")) {
            says.toDo().stream()
                    .filter(each ->
                            each.funding().equals(funding) && !each.budgetSek().isEmpty())
                    .map(each -> new BigDecimal(each.budgetSek()))
                    .reduce(BigDecimal::add)
                    .ifPresent(part -> words.add(say("plan.decision.paper.budget." + funding, number(part))));
        }
        long unpriced = says.toDo().stream()
                .filter(each -> each.budgetSek().isEmpty() && !each.funding().equals("none"))
                .count();
        if (unpriced > 0) {
            words.add(say("plan.shown.budget.unpriced", unpriced));
        }
        return String.join(" ", words);
    }

    /** Each is a line: what, by when and for how much, or what has become of it. Who answers for it is found by the name that the version has. */
    private void actions(List<Frozen.Deed> deeds, List<Colleague> colleagues) {
        for (Frozen.Deed deed : deeds) {
            List<UUID> owners = colleagues.stream()
                    .filter(each -> each.isHere() && each.name().equals(deed.owner()))
                    .map(Colleague::personId)
                    .toList();
            Line line = line("action-" + deed.number(), "actions", () -> action(deed));
            UUID owner = owners.size() == 1 ? owners.getFirst() : null;
            lines.add(new Line(line.key(), line.kind(), line.sv(), line.en(), owner, null));
        }
    }

    private String action(Frozen.Deed deed) {
        return actions.stream()
                .filter(each -> each.id().value().toString().equals(deed.id()))
                .findFirst()
                .flatMap(now -> became(deed, now))
                .orElseGet(() -> toDo(deed));
    }

    /** Empty while it is to be done by the day that was decided, and that has not passed. */
    private Optional<String> became(Frozen.Deed deed, Action now) {
        LocalDate done = now.course().doneOn();
        if (done != null) {
            return Optional.of(say("plan.shown.action.done", deed.title(), date(done)));
        }
        if (now.course().status() == Action.Status.CANCELLED) {
            return Optional.of(say("plan.shown.action.cancelled", deed.title()));
        }
        return dated(deed, now);
    }

    /** By the day that the action has today: one that has been moved since the decision is told with both. */
    private Optional<String> dated(Frozen.Deed deed, Action now) {
        LocalDate decided = deed.due().isEmpty() ? null : LocalDate.parse(deed.due());
        LocalDate due = now.days().due() == null ? decided : now.days().due();
        if (due == null) {
            return Optional.empty();
        }
        if (due.isBefore(today)) {
            return Optional.of(say("plan.shown.action.late", deed.title(), date(due)));
        }
        return decided == null || due.equals(decided)
                ? Optional.empty()
                : Optional.of(toDo(deed) + " " + say("plan.shown.action.moved", date(due)));
    }

    private static String toDo(Frozen.Deed deed) {
        String due = deed.due().isEmpty() ? "" : date(LocalDate.parse(deed.due()));
        boolean costs = !deed.budgetSek().isEmpty() && new BigDecimal(deed.budgetSek()).signum() > 0;
        String budget = costs ? number(new BigDecimal(deed.budgetSek())) : "";
        if (due.isEmpty()) {
            return budget.isEmpty() ? deed.title() : say("plan.shown.action.budget", deed.title(), budget);
        }
        return budget.isEmpty()
                ? say("plan.shown.action.due", deed.title(), due)
                : say("plan.shown.action", deed.title(), due, budget);
    }

    private void strategy(Frozen.Aim aim) {
        if (!aim.vision().isEmpty()) {
            add("vision", "strategy", () -> say("plan.shown.vision", aim.vision()));
        }
        for (int i = 0; i < aim.bets().size(); i++) {
            String bet = aim.bets().get(i);
            add("bet-" + i, "strategy", () -> say("plan.shown.bet", bet));
        }
    }

    private void target(Target target) {
        add("target-" + target.id(), "targets", () -> {
            String from = Target.counted(target.baseValue(), target.unit());
            String to = Target.counted(target.targetValue(), target.unit());
            return target.baseValue().isBlank()
                    ? say("plan.shown.target", target.kpi(), to, target.targetYear())
                    : say("plan.shown.target.from", target.kpi(), from, target.baseYear(), to, target.targetYear());
        });
    }

    private void figures(Accounts made) {
        BigDecimal others = made.oneKg().add(made.threeKg()).add(made.lifeCycleKg());
        add(
                "figures-" + made.year(),
                "figures",
                () -> say(
                        "plan.shown.figures",
                        Integer.toString(made.year()),
                        tonnes(others.add(made.twoLocationKg())),
                        tonnes(others.add(made.twoMarketKg())),
                        made.factors(),
                        percent(made.shareEstimated())));
    }

    private static String tonnes(BigDecimal kilograms) {
        return number(kilograms.movePointLeft(3).setScale(1, RoundingMode.HALF_UP));
    }

    private void add(String key, String kind, Supplier<String> says) {
        lines.add(line(key, kind, says));
    }

    private static Line line(String key, String kind, Supplier<String> says) {
        return new Line(key, kind, Frame.in(Lang.SV, says), Frame.in(Lang.EN, says));
    }
}
