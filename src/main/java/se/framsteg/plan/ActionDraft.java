package se.framsteg.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody writes of an action; how far it has come is said apart. */
public record ActionDraft(
        String title,
        @Nullable UUID topic,
        @Nullable UUID owner,
        List<UUID> helpers,
        Action.Days days,
        Action.Means means,
        Action.Effect effect,
        Action.Weight weight,
        String bank,
        String firstStep) {
    /** Without a word of how it begins. */
    public ActionDraft(
            String title,
            @Nullable UUID topic,
            @Nullable UUID owner,
            List<UUID> helpers,
            Action.Days days,
            Action.Means means,
            Action.Effect effect,
            Action.Weight weight,
            String bank) {
        this(title, topic, owner, helpers, days, means, effect, weight, bank, "");
    }

    public ActionDraft {
        helpers = helpers.stream().distinct().sorted().toList();
    }

    /** No more than what it is called. */
    public static ActionDraft of(String title) {
        return new ActionDraft(
                title,
                null,
                null,
                List.of(),
                Action.Days.NONE,
                Action.Means.NONE,
                Action.Effect.NONE,
                Action.Weight.NONE,
                "");
    }

    public static ActionDraft of(Action action) {
        return new ActionDraft(
                action.title(),
                action.topic(),
                action.owner(),
                action.helpers(),
                action.days(),
                action.means(),
                action.effect(),
                action.weight(),
                action.bank(),
                action.firstStep());
    }

    /** The same, in other hands. */
    ActionDraft given(Optional<UUID> to, List<UUID> helping) {
        return new ActionDraft(title, topic, to.orElse(null), helping, days, means, effect, weight, bank, firstStep);
    }

    /** The same, expected to give something else. */
    public ActionDraft giving(Action.Effect other) {
        return new ActionDraft(title, topic, owner, helpers, days, means, other, weight, bank, firstStep);
    }

    /** The same, written over what stood. */
    ActionDraft over(Action stood) {
        return new ActionDraft(
                title, topic, owner, helpers, days, means, effect.over(stood.effect()), weight, bank, firstStep);
    }

    Action as(ActionId id, int number, int version, Action.Course course) {
        return new Action(
                id, number, version, title, topic, owner, helpers, days, means, effect, weight, course, bank,
                firstStep);
    }
}
