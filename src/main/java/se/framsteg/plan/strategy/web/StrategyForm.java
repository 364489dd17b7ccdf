package se.framsteg.plan.strategy.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import se.framsteg.plan.StrategyText;
import se.framsteg.shell.forms.FormReading;

/** What the form of a strategy says. @param seen the version that its page showed @param typed by field */
record StrategyForm(int seen, Map<String, String> typed) {
    private static final List<String> FIELDS = List.of(
            StrategyText.VISION,
            StrategyText.AMBITION_YEAR,
            StrategyText.STOP_DOING,
            StrategyText.PRINCIPLES,
            StrategyText.VALID_TO,
            StrategyText.STATE,
            StrategyText.PLANNED_BY,
            StrategyText.PEOPLE,
            StrategyText.DECIDES,
            StrategyText.NEW_TOPIC);

    static StrategyForm of(MultiValueMap<String, String> fields) {
        var typed = new LinkedHashMap<String, String>();
        new HashMap<>(fields).forEach((name, values) -> {
            if (isField(name) && !values.isEmpty()) {
                typed.put(
                        name,
                        values.getLast()
                                .replace("\u0000", "")
                                .replace("\r\n", "\n")
                                .strip());
            }
        });
        return new StrategyForm(FormReading.version(fields.getFirst("seen")), typed);
    }

    private static boolean isField(String name) {
        return FIELDS.contains(name) || StrategyText.bets().contains(name) || StrategyText.isTopic(name);
    }
}
