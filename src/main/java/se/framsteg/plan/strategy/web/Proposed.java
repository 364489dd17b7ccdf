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
 * @param room how it can be put in its field
 */
public record Proposed(String id, String field, String sentence, String source, String path, Room room) {
    /** How it can be put in its field. */
    public enum Room {
        /** Where nothing stands. */
        EMPTY,
        /** After what stands, or in its place. */
        BESIDE,
        /** In the place of what stands, which leaves no room after it. */
        INSTEAD,
        /** Nowhere: all the bets are written. */
        NONE
    }

    /** As long as nobody knows what stands in its field. */
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
                path,
                Room.EMPTY);
    }

    /** With how it can be put beside what stands. */
    Proposed beside(StrategyText text) {
        boolean fits = place(text).isPresent();
        Room found = field.equals(Proposal.BETS)
                ? fits ? Room.EMPTY : Room.NONE
                : text.typed(field).isEmpty() ? Room.EMPTY : fits ? Room.BESIDE : Room.INSTEAD;
        return new Proposed(id, field, sentence, source, path, found);
    }

    /** Whether it stands in its field already. */
    boolean isIn(StrategyText text) {
        return field.equals(Proposal.BETS)
                ? StrategyText.bets().stream().anyMatch(bet -> text.typed(bet).contains(sentence))
                : text.typed(field).contains(sentence);
    }

    /** The field that it can be put in, after what stands there; empty where there is no room. */
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
