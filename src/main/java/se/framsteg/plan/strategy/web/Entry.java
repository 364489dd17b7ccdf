package se.framsteg.plan.strategy.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.StrategyRules;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.StrategyWritten.Overtaken;
import se.framsteg.shell.Texts;

/**
 * One field of a strategy, as the page shows it.
 *
 * @param fault what is wrong with it; empty where nothing is
 * @param theirs what somebody else wrote meanwhile; null where nobody did
 * @param proposals what may be put in it
 * @param receipt that something has just been put in it; empty where nothing has
 */
public record Entry(
        String name,
        String label,
        String hint,
        Kind kind,
        String value,
        String fault,
        @Nullable Overtaken theirs,
        List<Proposed> proposals,
        String receipt) {
    public enum Kind {
        LINE,
        LINES,
        NUMBER,
        DAY
    }

    static Entry of(String field, String value, String fault, @Nullable Overtaken theirs, List<Proposed> proposals) {
        String key = "plan.strategy." + field;
        String hint = Texts.has(lang(), key + ".hint") ? say(key + ".hint") : "";
        return new Entry(field, say(key), hint, kind(field), value, fault, theirs, proposals, "");
    }

    /** @param receipt what has just been put in it */
    Entry told(String receipt) {
        return new Entry(name, label, hint, kind, value, fault, theirs, proposals, receipt);
    }

    static Entry labelled(String field, String label, String value, String fault, @Nullable Overtaken theirs) {
        return new Entry(field, label, "", Kind.LINE, value, fault, theirs, List.of(), "");
    }

    private static Kind kind(String field) {
        return switch (field) {
            case StrategyText.AMBITION_YEAR, StrategyText.PEOPLE -> Kind.NUMBER;
            case StrategyText.VALID_TO, StrategyText.PLANNED_BY -> Kind.DAY;
            case StrategyText.NEW_TOPIC -> Kind.LINE;
            default -> Kind.LINES;
        };
    }

    /** How many characters there is room for, in words; empty where that is not counted. */
    public String room() {
        return kind == Kind.LINES
                ? StrategyRules.longest(name)
                        .map(most -> say("plan.strategy.room", most))
                        .orElse("")
                : "";
    }

    public @Nullable String inputmode() {
        return kind == Kind.NUMBER ? "numeric" : null;
    }

    public String type() {
        return kind == Kind.DAY ? "date" : "text";
    }
}
