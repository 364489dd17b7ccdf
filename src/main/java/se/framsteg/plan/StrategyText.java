package se.framsteg.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strategy and its topics field by field, as a form has them: so that two who write at once are in each other's way only where
 * both have changed the same field, and so that each version can be told from another.
 *
 * @param version 0 before the first word
 * @param values by field, in plain signs: words, a number, a day, a code; what is empty is not there
 * @param changedBy who wrote last, by name, as {@code changedAt} is when; null before the first word
 */
public record StrategyText(
        int version,
        SortedMap<String, String> values,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {
    public static final String VISION = "vision";
    public static final String AMBITION_YEAR = "ambition-year";
    public static final String STOP_DOING = "stop-doing";
    public static final String PRINCIPLES = "principles";
    public static final String VALID_TO = "valid-to";
    public static final String STATE = "state";
    public static final String PLANNED_BY = "planned-by";
    public static final String PEOPLE = "people";
    public static final String DECIDES = "decides";

    /** The ids of the topics in their order, with commas between. */
    public static final String TOPICS = "topics";

    /** The name of a topic that is not there yet. */
    public static final String NEW_TOPIC = "new-topic";

    private static final String TOPIC = "topic.";

    public StrategyText {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The field of one of the bets, of which the first is 1. */
    public static String bet(int number) {
        return "bet-" + number;
    }

    public static List<String> bets() {
        var bets = new ArrayList<String>();
        for (int number = 1; number <= Strategy.MOST_BETS; number++) {
            bets.add(bet(number));
        }
        return bets;
    }

    /** The field that a topic's name stands in. */
    public static String topic(UUID topic) {
        return TOPIC + topic;
    }

    public static boolean isTopic(String field) {
        return field.startsWith(TOPIC);
    }

    public String typed(String field) {
        return values.getOrDefault(field, "");
    }

    /** Those that stand, in their order. */
    public List<UUID> topics() {
        return topics(values);
    }

    static List<UUID> topics(Map<String, String> values) {
        String typed = values.getOrDefault(TOPICS, "");
        return typed.isEmpty()
                ? List.of()
                : List.of(typed.split(",")).stream().map(UUID::fromString).toList();
    }

    static void order(Map<String, String> values, List<UUID> topics) {
        put(values, TOPICS, String.join(",", topics.stream().map(UUID::toString).toList()));
    }

    static void put(Map<String, String> values, String field, String value) {
        if (value.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }
}
