package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Readiness;
import se.framsteg.plan.Strategy;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.Proposal;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * What a lead writes for those who decide.
 *
 * @param overtaken what somebody else has saved meanwhile; null where nobody has
 */
public record ProposalPage(
        PlanDesk desk,
        Plan plan,
        Readiness readiness,
        ProposalForm form,
        Mending mending,
        String said,
        @Nullable Proposal overtaken)
        implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/proposal";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("title", say("plan.decision.field.title"));
        labels.put("meetingOn", say(isOwners() ? "plan.decision.field.day" : "plan.decision.field.meeting"));
        for (int i = 1; i <= Proposal.MOST_SENTENCES; i++) {
            labels.put("sentence" + i, say("plan.decision.field.sentence", i));
        }
        labels.put("risks", say("plan.decision.field.risks"));
        labels.put("consequences", say("plan.decision.field.consequences"));
        labels.put("followUpOn", say("plan.decision.field.follow-up"));
        labels.put("responsible", say("plan.decision.field.responsible"));
        labels.put("anyway", say("plan.decision.proposal.voting.short"));
        return mending.named(labels);
    }

    public List<Crumb> above() {
        return desk.above(PlanWay.DECISIONS);
    }

    public String path() {
        return DecisionPaths.proposal(desk);
    }

    public String board() {
        return DecisionPaths.board(desk);
    }

    /** Why no version was made; empty where nothing was refused. */
    public String refused() {
        return switch (said) {
            case "same" -> say("plan.decision.proposal.same");
            case "same-adopted" -> say("plan.decision.proposal.same-adopted");
            case "many" -> say("plan.decision.proposal.many", PlanVersions.MOST_A_DAY);
            default -> "";
        };
    }

    public boolean isOwners() {
        return plan.strategy().decides() == Strategy.Decides.OWNER
                || plan.strategy().isOnePerson();
    }

    public List<String> lacks() {
        return readiness.lacks().stream()
                .map(each -> DecisionWords.lack(plan, each))
                .toList();
    }

    /** Each action whose deadline has passed, and where another day is chosen. */
    public List<Choice> late() {
        return readiness.late().stream()
                .map(each -> new Choice(
                        desk.action(each.id()) + "#due",
                        say("plan.decision.late.action", each.number(), each.title(), due(each))))
                .toList();
    }

    private static String due(Action action) {
        return action.days().due() == null ? "" : date(action.days().due());
    }

    /** Those that are written, and two more while there is room. */
    public List<Integer> sentences() {
        int last = IntStream.rangeClosed(1, Proposal.MOST_SENTENCES)
                .filter(i -> !form.typedText("sentence" + i).isEmpty())
                .max()
                .orElse(1);
        return IntStream.rangeClosed(1, Math.min(Proposal.MOST_SENTENCES, last + 2))
                .boxed()
                .toList();
    }

    public List<Choice> people() {
        return Stream.concat(
                        Stream.of(new Choice("", say("plan.decision.responsible.none"))),
                        plan.colleagues().stream()
                                .filter(Colleague::isHere)
                                .map(each -> new Choice(each.personId().toString(), each.name())))
                .toList();
    }
}
