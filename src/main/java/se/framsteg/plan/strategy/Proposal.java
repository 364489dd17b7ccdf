package se.framsteg.plan.strategy;

import java.util.List;

/**
 * Something that may stand in a field of the strategy, taken from what the company has written before.
 *
 * @param id the same each time it is proposed from the same answer
 * @param field where it belongs; {@link #BETS} for any of the bets
 * @param text the key of what it says, with {@code words} of the company's own in it
 * @param source the worksheet that it comes from
 * @param row which row of it; 0 where it is none
 */
public record Proposal(String id, String field, String text, List<String> words, String source, int row) {
    public static final String BETS = "bets";

    public Proposal {
        words = List.copyOf(words);
    }
}
