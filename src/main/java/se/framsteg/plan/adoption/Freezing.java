package se.framsteg.plan.adoption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Strategy;
import se.framsteg.plan.Target;
import se.framsteg.plan.Topic;
import se.framsteg.plan.adoption.Frozen.Aim;
import se.framsteg.plan.adoption.Frozen.Deed;
import se.framsteg.plan.adoption.Frozen.Goal;
import se.framsteg.plan.adoption.Frozen.Paper;
import se.framsteg.plan.adoption.Frozen.Part;
import se.framsteg.plan.adoption.Frozen.Person;

/** Says a plan as it stands in plain signs, with names instead of ids. */
record Freezing(Plan plan, List<Target> targets) {
    Frozen as(String company, int number, LocalDate on, Proposal proposal, List<Decider> deciders) {
        return new Frozen(
                Frozen.FORMAT,
                company,
                number,
                on.toString(),
                isOwners(plan.strategy()) ? "owner" : "board",
                paper(proposal, deciders),
                aim(plan.strategy()),
                plan.topics().stream().map(Topic::name).toList(),
                targets.stream().map(this::goal).toList(),
                plan.actions().stream().map(this::deed).toList(),
                plan.areas().stream()
                        .map(area -> new Part(
                                area.name(),
                                area.people().stream().map(this::name).sorted().toList()))
                        .toList());
    }

    /** Whether one person decides alone. */
    static boolean isOwners(Strategy strategy) {
        return strategy.decides() == Strategy.Decides.OWNER || strategy.isOnePerson();
    }

    private Paper paper(Proposal proposal, List<Decider> deciders) {
        return new Paper(
                proposal.title(),
                text(proposal.meetingOn()),
                proposal.sentences(),
                proposal.risks(),
                proposal.consequences(),
                text(proposal.followUpOn()),
                name(proposal.responsible()),
                deciders.stream()
                        .map(each -> new Person(each.name(), each.does()))
                        .toList());
    }

    private static Aim aim(Strategy strategy) {
        return new Aim(
                strategy.vision(),
                text(strategy.ambitionYear()),
                strategy.bets(),
                strategy.stopDoing(),
                strategy.principles(),
                text(strategy.validTo()));
    }

    private Goal goal(Target target) {
        return new Goal(
                target.kpi(),
                target.unit(),
                target.baseYear(),
                target.baseValue(),
                target.targetYear(),
                target.targetValue(),
                plan.topics().stream()
                        .filter(topic -> target.topicRow().equals(text(topic.fromRow())))
                        .map(Topic::name)
                        .findFirst()
                        .orElse(""));
    }

    private Deed deed(Action action) {
        Action.Effect effect = action.effect().own();
        return new Deed(
                action.id().value().toString(),
                action.number(),
                action.title(),
                action.topic() == null
                        ? ""
                        : plan.topic(action.topic()).map(Topic::name).orElse(""),
                name(action.owner()),
                action.helpers().stream().map(this::name).sorted().toList(),
                text(action.days().starts()),
                text(action.days().due()),
                plain(action.means().budgetSek()),
                action.means().funding(),
                text(action.means().hours()),
                effect.kpi(),
                plain(effect.co2eT()),
                plain(effect.materialT()),
                plain(effect.savingSek()),
                effect.method(),
                effect.confidence(),
                action.course().status().code());
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : plan.colleague(person).map(Colleague::name).orElse("");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** What is as much is written the same. */
    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
