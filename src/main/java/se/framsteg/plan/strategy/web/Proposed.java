package se.framsteg.plan.strategy.web;

import static se.framsteg.shell.Say.say;

import java.util.Optional;
import se.framsteg.plan.StrategyRules;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.strategy.Proposal;

/**
 * A proposal in words, with where it comes from.
 *
 * @param source what the worksheet is called that it comes from, with the row
 * @param path where that is
 */
public record Proposed(String id, String field, String sentence, String source, String path) {
    static Proposed of(Proposal proposal, String worksheet, String path) {
        return new Proposed(
                proposal.id(),
                proposal.field(),
                say(
                        "plan.strategy.proposal." + proposal.text(),
                        proposal.words().toArray()),
                proposal.row() == 0
                        ? say("plan.strategy.from", worksheet)
                        : say("plan.strategy.from-row", worksheet, proposal.row()),
                path);
    }

    /** Whether it stands in its field already. */
    boolean isIn(StrategyText text) {
        return field.equals(Proposal.BETS)
                ? StrategyText.bets().stream().anyMatch(bet -> text.typed(bet).contains(sentence))
                : text.typed(field).contains(sentence);
    }

    /** The field that it can be put in; empty where there is no room. */
    Optional<String> place(StrategyText text) {
        if (field.equals(Proposal.BETS)) {
            return StrategyText.bets().stream()
                    .filter(bet -> text.typed(bet).isEmpty())
                    .findFirst();
        }
        int most = StrategyRules.longest(field).orElse(0);
        boolean fits = text.typed(field).isEmpty() || after(text.typed(field)).length() <= most;
        return fits ? Optional.of(field) : Optional.empty();
    }

    /** It, after what stands. */
    String after(String stands) {
        return stands.isEmpty() ? sentence : stands + "\n" + sentence;
    }
}
