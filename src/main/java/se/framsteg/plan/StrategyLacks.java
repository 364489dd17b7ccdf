package se.framsteg.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a strategy still lacks to be whole: where it is going, what matters most, something to bet on, and until when it holds, which is not over.
 * (Domain 2.9, E6.1; below ten people half as many topics are enough.)
 */
public final class StrategyLacks {
    private static final int LEAST_TOPICS = 3;

    private StrategyLacks() {}

    /** The fields that it is about, in the order of the page. */
    public static List<String> of(Plan plan, LocalDate today) {
        Strategy strategy = plan.strategy();
        var lacks = new ArrayList<String>();
        if (strategy.vision().isBlank()) {
            lacks.add(StrategyText.VISION);
        }
        if (plan.topics().size() < leastTopics(strategy)) {
            lacks.add(StrategyText.TOPICS);
        }
        if (strategy.bets().isEmpty()) {
            lacks.add(StrategyText.bet(1));
        }
        if (strategy.validTo() == null || strategy.validTo().isBefore(today)) {
            lacks.add(StrategyText.VALID_TO);
        }
        return List.copyOf(lacks);
    }

    public static int leastTopics(Strategy strategy) {
        return strategy.isSmall() ? (LEAST_TOPICS + 1) / 2 : LEAST_TOPICS;
    }
}
