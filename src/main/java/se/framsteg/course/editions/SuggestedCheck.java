package se.framsteg.course.editions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.framsteg.course.Suggested;

/** Suggestions that are there when a worksheet asks for them: ten topics in each trade, units for what is measured. */
final class SuggestedCheck {
    private static final int TOPICS = 10;
    private static final Set<String> DIRECTIONS = Set.of("negative", "positive");
    private static final int STEPS = 5;

    private final Suggested suggested;
    private final Findings findings;

    SuggestedCheck(Suggested suggested, Findings findings) {
        this.suggested = suggested;
        this.findings = findings;
    }

    void check() {
        if (!suggested.trades().containsKey("other")) {
            say("suggested.other");
        }
        suggested.trades().forEach((name, trade) -> {
            if (new HashSet<>(trade.topics()).size() != TOPICS) {
                say("suggested.ten", name, TOPICS);
            }
            trade.topics().stream()
                    .filter(topic -> !suggested.topics().containsKey(topic))
                    .forEach(topic -> say("suggested.topic", name, topic));
        });
        suggested.topics().forEach((name, topic) -> {
            boolean steps = List.of(topic.much(), topic.likely(), topic.cost()).stream()
                    .allMatch(number -> number >= 1 && number <= STEPS);
            if (!steps || !DIRECTIONS.contains(topic.direction())) {
                say("suggested.numbers", name, STEPS);
            }
        });
        suggested.kpis().stream()
                .filter(kpi -> !suggested.units().containsKey(kpi.unit()))
                .forEach(kpi -> say("suggested.unit", kpi.unit()));
    }

    private void say(String fault, Object... with) {
        findings.add(EditionReader.SUGGESTIONS, 0, fault, with);
    }
}
