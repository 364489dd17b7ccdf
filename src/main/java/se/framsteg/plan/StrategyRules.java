package se.framsteg.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.TypedDay;

/** What may stand in the fields of a strategy: reads what is typed as it is kept, or says what is wrong with it. */
public final class StrategyRules {
    public static final int MOST_TOPICS = 7;
    public static final int LONGEST_TOPIC = 120;
    static final int MOST_PEOPLE = 5000;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Map<String, Integer> LONGEST = Map.of(
            StrategyText.VISION, 300,
            StrategyText.STOP_DOING, 300,
            StrategyText.PRINCIPLES, 500);
    private static final int LONGEST_BET = 250;
    private static final List<String> STATES =
            List.of(Strategy.State.values()).stream().map(Strategy.State::code).toList();
    private static final List<String> DECIDERS = List.of(Strategy.Decides.values()).stream()
            .map(Strategy.Decides::code)
            .toList();
    private static final List<String> OTHERS = List.of(
            StrategyText.AMBITION_YEAR,
            StrategyText.PEOPLE,
            StrategyText.VALID_TO,
            StrategyText.PLANNED_BY,
            StrategyText.STATE,
            StrategyText.DECIDES);

    private StrategyRules() {}

    /** How many characters a field of words may have; empty for one that is not of words. */
    public static Optional<Integer> longest(String field) {
        if (StrategyText.bets().contains(field)) {
            return Optional.of(LONGEST_BET);
        }
        if (StrategyText.isTopic(field) || field.equals(StrategyText.NEW_TOPIC)) {
            return Optional.of(LONGEST_TOPIC);
        }
        return Optional.ofNullable(LONGEST.get(field));
    }

    static boolean isField(String field) {
        return StrategyText.isTopic(field) || longest(field).isPresent() || OTHERS.contains(field);
    }

    /** What is typed, as it is kept. A fault is put among the reading's, and then nothing is given. */
    static @Nullable String read(FormReading reading, String field, String typed) {
        if (StrategyText.isTopic(field)) {
            return topic(reading, field, typed);
        }
        return switch (field) {
            case StrategyText.AMBITION_YEAR -> number(reading, field, typed, FIRST_YEAR, LAST_YEAR);
            case StrategyText.PEOPLE -> number(reading, field, typed, 0, MOST_PEOPLE);
            case StrategyText.VALID_TO, StrategyText.PLANNED_BY -> day(reading, field, typed);
            case StrategyText.STATE -> code(reading, field, typed, STATES);
            case StrategyText.DECIDES -> code(reading, field, typed, DECIDERS);
            default -> words(reading, field, typed, longest(field).orElseThrow());
        };
    }

    private static @Nullable String code(FormReading reading, String field, String typed, List<String> known) {
        if (!known.contains(typed)) {
            reading.refuse(field, "shell.form.not-understood");
            return null;
        }
        return typed;
    }

    private static @Nullable String topic(FormReading reading, String field, String typed) {
        if (typed.isEmpty()) {
            reading.refuse(field, "plan.strategy.topic.needs-name");
            return null;
        }
        return words(reading, field, typed, LONGEST_TOPIC);
    }

    private static @Nullable String words(FormReading reading, String field, String typed, int most) {
        if (typed.length() > most) {
            reading.refuse(field, "plan.strategy.too-long", most, typed.length());
            return null;
        }
        return typed;
    }

    private static @Nullable String number(FormReading reading, String field, String typed, int least, int most) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (digits.isEmpty()) {
            return "";
        }
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            reading.refuse(field, "plan.strategy.number." + field, least, most);
            return null;
        }
        return String.valueOf(Integer.parseInt(digits));
    }

    private static @Nullable String day(FormReading reading, String field, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        String day = TypedDay.read(typed).map(Object::toString).orElse(null);
        if (day == null) {
            reading.refuse(field, "shell.form.day");
        }
        return day;
    }
}
