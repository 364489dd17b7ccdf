package se.framsteg.plan.bank;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Suggested;
import se.framsteg.course.editions.Editions;
import se.framsteg.people.Member;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Topic;
import se.framsteg.plan.Way;

/**
 * Taking a proposed action into a plan: its words, and its figures as borrowed until the company has looked at them; whose it is, when it is
 * to be done and what it may cost the company says itself.
 */
@Service
@Transactional
public class Taking {
    private static final int LONGEST_METHOD = 300;

    private final Plans plans;
    private final Actions actions;
    private final Editions editions;

    Taking(Plans plans, Actions actions, Editions editions) {
        this.plans = plans;
        this.actions = actions;
        this.editions = editions;
    }

    /**
     * In the language of the page. One that is in the plan already is not taken twice.
     *
     * @throws se.framsteg.plan.TooManyActions where the plan is full
     */
    public ActionId take(Member by, BankAction proposed) {
        Plan plan = plans.of(by);
        Optional<ActionId> there = plan.actions().stream()
                .filter(each -> each.bank().equals(proposed.id()))
                .map(Action::id)
                .findFirst();
        return there.orElseGet(() -> actions.add(by, draft(plan, proposed), Way.SIGNED_IN));
    }

    private ActionDraft draft(Plan plan, BankAction proposed) {
        String method = say("plan.action.bank.method", proposed.effect().in(lang()));
        return new ActionDraft(
                proposed.title().in(lang()),
                topic(plan, proposed),
                null,
                List.of(),
                Action.Days.NONE,
                new Action.Means(null, "", proposed.hours()),
                new Action.Effect(
                        proposed.measure().in(lang()),
                        proposed.tco2eYear(),
                        proposed.tMaterialYear(),
                        proposed.sekYear(),
                        method.length() > LONGEST_METHOD ? method.substring(0, LONGEST_METHOD) : method,
                        isCounted(proposed) ? Action.Effect.BORROWED : ""),
                new Action.Weight(proposed.impact(), proposed.effort()),
                proposed.id(),
                proposed.firstStep().in(lang()));
    }

    private static boolean isCounted(BankAction proposed) {
        return proposed.tco2eYear() != null || proposed.tMaterialYear() != null || proposed.sekYear() != null;
    }

    /** The company's own topic that is called as one of those it is about. */
    private @Nullable UUID topic(Plan plan, BankAction proposed) {
        Map<String, Suggested.Topic> known = editions.newest().suggested().topics();
        return proposed.topics().stream()
                .map(known::get)
                .flatMap(each -> plan.topics().stream()
                        .filter(own -> own.name().equalsIgnoreCase(each.name().sv())
                                || own.name().equalsIgnoreCase(each.name().en())))
                .map(Topic::id)
                .findFirst()
                .orElse(null);
    }
}
