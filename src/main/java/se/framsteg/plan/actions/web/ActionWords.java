package se.framsteg.plan.actions.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Topic;

/** Says what stands in a plan. */
public final class ActionWords {
    private ActionWords() {}

    public static String status(Action.Status status) {
        return say("plan.action.status." + status.code());
    }

    /** By number and title, as one names it among others. */
    public static String name(Action action) {
        return say("plan.action.name", String.valueOf(action.number()), action.title());
    }

    /** Who owns it, and whether they have left; empty while nobody does. */
    public static String owner(Plan plan, Action action) {
        return action.owner() == null ? "" : person(plan, action.owner());
    }

    public static String person(Plan plan, UUID person) {
        return plan.colleague(person).map(ActionWords::person).orElse("");
    }

    public static String person(Colleague colleague) {
        return colleague.isHere() ? colleague.name() : say("plan.action.left", colleague.name());
    }

    /** Empty without one. */
    public static String topic(Plan plan, Action action) {
        return action.topic() == null
                ? ""
                : plan.topic(action.topic()).map(Topic::name).orElse("");
    }

    /** Empty without a day. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : date(day);
    }

    /** Empty without an amount. */
    public static String sek(@Nullable BigDecimal amount) {
        return amount == null ? "" : say("plan.action.sek", number(amount));
    }

    /** Empty without a figure. */
    public static String tonnes(@Nullable BigDecimal tonnes) {
        return tonnes == null ? "" : say("plan.action.tonnes", decimals(tonnes));
    }

    /** With as many decimals as it has, three at most, and the sign that the language has. */
    static String decimals(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return lang().pick(plain.replace('.', ','), plain);
    }
}
