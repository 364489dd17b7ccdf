package se.framsteg.plan.bank.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Suggested;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Plan;
import se.framsteg.plan.bank.BankAction;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Choice;

/**
 * The proposed actions to choose from.
 *
 * @param found those that fit what is asked for, and are for the trade
 * @param others those that fit, and are for other trades
 * @param like what in the plan is much like each of them, by its id
 * @param taken what has just been taken; null otherwise
 * @param full whether something could not be taken, since the plan is full
 */
public record BankPage(
        PlanDesk desk,
        Plan plan,
        Suggested suggested,
        Asked asked,
        Known known,
        List<BankAction> found,
        List<BankAction> others,
        Map<String, Action> like,
        @Nullable ActionId taken,
        boolean full)
        implements Page {
    /** @param trade as {@code topic} a key; {@link BankAction#ALL} for all of them */
    public record Asked(String q, String topic, String trade) {}

    /** What is known of the company. @param trade its own; {@link BankAction#ALL} where that is not known @param topics whether it has said what matters most */
    public record Known(String trade, boolean topics) {}

    /** Nobody has said what the company does, and its registered line of business is not known. */
    public boolean asksTrade() {
        return known.trade().equals(BankAction.ALL);
    }

    /** Whether they look at another trade than their own, which may be theirs. */
    public boolean offersTrade() {
        return !asked.trade().equals(BankAction.ALL) && !asked.trade().equals(known.trade());
    }

    /** What lies first: no more is said than what is known. */
    public String order() {
        boolean own = !asksTrade() && asked.trade().equals(known.trade());
        if (own) {
            return say(known.topics() ? "plan.action.bank.order.trade.topics" : "plan.action.bank.order.trade");
        }
        return say(known.topics() ? "plan.action.bank.order.topics" : "plan.action.bank.order");
    }

    /** What the company is shown as, to be changed. */
    public String knownTrade() {
        return say("plan.action.bank.trade." + known.trade());
    }

    public String tradeName() {
        return say("plan.action.bank.trade." + asked.trade());
    }

    @Override
    public String template() {
        return "plan/bank/web/bank";
    }

    public String path() {
        return desk.plan() + "/bank";
    }

    /** As many as one looks through at first. */
    private static final int FIRST = 12;

    public List<BankAction> first() {
        return found.subList(0, Math.min(FIRST, found.size()));
    }

    /** What is folded. */
    public List<BankAction> more() {
        return found.subList(Math.min(FIRST, found.size()), found.size());
    }

    /** Whether something of what is folded has just been taken. */
    public boolean isMoreOpen() {
        return more().stream().map(this::inPlan).anyMatch(each -> each != null && isJustTaken(each));
    }

    /** What is for other trades is folded too, unless there is nothing else. */
    public boolean isOthersOpen() {
        return found.isEmpty() || others.stream().map(this::inPlan).anyMatch(each -> each != null && isJustTaken(each));
    }

    /** How much it means and how hard it is, in words. */
    public static String weight(BankAction proposed) {
        return say(
                "plan.action.bank.weight.what",
                say("plan.action.bank.impact." + proposed.impact()),
                say("plan.action.bank.effort." + proposed.effort()));
    }

    /** The one in the plan that was begun from this; null where there is none. */
    public @Nullable Action inPlan(BankAction proposed) {
        return plan.actions().stream()
                .filter(each -> each.bank().equals(proposed.id()))
                .findFirst()
                .orElse(null);
    }

    /** One in the plan that is much like this, where none was begun from it; null where there is none. */
    public @Nullable Action like(BankAction proposed) {
        return inPlan(proposed) == null ? like.get(proposed.id()) : null;
    }

    public boolean isJustTaken(Action action) {
        return action.id().equals(taken);
    }

    public String topics(BankAction proposed) {
        return proposed.topics().stream().map(this::topic).collect(Collectors.joining(" · "));
    }

    public static String cost(BankAction proposed) {
        BankAction.Cost cost = proposed.cost();
        return cost.to() == 0
                ? say("plan.action.bank.cost.none")
                : cost.from() == cost.to()
                        ? say("plan.action.bank.cost.one", number(cost.to()))
                        : say("plan.action.bank.cost", number(cost.from()), number(cost.to()));
    }

    public static String source(BankAction proposed) {
        return proposed.sourceName().isEmpty()
                ? say("plan.action.bank.experience")
                : say("plan.action.bank.source", proposed.sourceName());
    }

    public List<Choice> trades() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(BankAction.ALL, say("plan.action.bank.trade.all")));
        suggested
                .trades()
                .keySet()
                .forEach(each -> choices.add(new Choice(each, say("plan.action.bank.trade." + each))));
        return choices;
    }

    /** To answer what the company does. */
    public List<Choice> owns() {
        return trades().stream()
                .filter(each -> !each.value().equals(BankAction.ALL))
                .toList();
    }

    /** Those that are usual in the trade first. */
    public List<Choice> topics() {
        var keys = new ArrayList<String>();
        Suggested.Trade trade = suggested.trades().get(asked.trade());
        if (trade != null) {
            keys.addAll(trade.topics());
        }
        suggested.topics().keySet().stream()
                .filter(each -> !keys.contains(each))
                .forEach(keys::add);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("plan.action.filter.all")));
        keys.forEach(each -> choices.add(new Choice(each, topic(each))));
        return choices;
    }

    /** What a topic is called. */
    private String topic(String key) {
        Suggested.Topic topic = suggested.topics().get(key);
        return topic == null ? key : topic.name().in(lang());
    }
}
