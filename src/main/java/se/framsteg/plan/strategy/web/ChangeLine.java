package se.framsteg.plan.strategy.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.StrategyVersion.Changed;

/** A field of a strategy that was otherwise, in words. @param field by which it is restored */
public record ChangeLine(String field, String label, String then, String now) {
    static ChangeLine of(Changed changed) {
        String field = changed.field();
        return new ChangeLine(field, label(field), words(field, changed.before()), words(field, changed.after()));
    }

    private static String label(String field) {
        return say(StrategyText.isTopic(field) ? "plan.strategy.topic.name" : "plan.strategy." + field);
    }

    private static String words(String field, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (field) {
            case StrategyText.STATE -> say("plan.strategy.state." + value);
            case StrategyText.DECIDES -> say("plan.strategy.decides." + value);
            case StrategyText.VALID_TO, StrategyText.PLANNED_BY -> date(LocalDate.parse(value));
            case StrategyText.TOPICS -> value.replace("\n", ", ");
            default -> value;
        };
    }
}
