package se.framsteg.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A change of a strategy: who made it, when, and what it changed. */
public record StrategyVersion(int version, String by, Instant at, List<Changed> changed) {
    public StrategyVersion {
        changed = List.copyOf(changed);
    }

    /** @param before empty where nothing stood, as {@code after} is where nothing stands */
    public record Changed(String field, String before, String after) {}

    /** Topics that came, went or moved are one change, told by their names in order; a new name of one is a change of its own. */
    static List<Changed> between(Map<String, String> before, Map<String, String> after) {
        var changed = new ArrayList<Changed>();
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String stood = before.getOrDefault(field, "");
            String stands = after.getOrDefault(field, "");
            boolean comesOrGoes = StrategyText.isTopic(field) && (stood.isEmpty() || stands.isEmpty());
            if (!stood.equals(stands) && !comesOrGoes) {
                changed.add(
                        field.equals(StrategyText.TOPICS)
                                ? new Changed(field, names(before), names(after))
                                : new Changed(field, stood, stands));
            }
        }
        return changed;
    }

    private static String names(Map<String, String> values) {
        return String.join(
                "\n",
                StrategyText.topics(values).stream()
                        .map(topic -> values.getOrDefault(StrategyText.topic(topic), ""))
                        .toList());
    }
}
