package se.framsteg.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.plan.StrategyWritten.Overtaken;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.TypedDay;

/** Writing a company's strategy: several people at once, with nothing lost, and back to how it stood. */
@Service
@Transactional
public class Strategies {
    /** Of whoever has seen all that stands. */
    public static final int ALL_SEEN = Integer.MAX_VALUE;

    private static final int PAGE = 20;

    /** What only a lead says. */
    private static final List<String> LEADS = List.of(StrategyText.PEOPLE, StrategyText.DECIDES);

    private final StrategyRepository strategies;
    private final StrategyChanges changes;
    private final Clock clock;

    Strategies(StrategyRepository strategies, StrategyChanges changes, Clock clock) {
        this.clock = clock;
        this.strategies = strategies;
        this.changes = changes;
    }

    /** How many work there and who decides is for a lead to say: it settles who may adopt, and how much is enough. */
    private static Map<String, String> allowed(Member by, Map<String, String> typed) {
        var allowed = new TreeMap<>(typed);
        if (!by.isLead()) {
            allowed.keySet().removeAll(LEADS);
        }
        return allowed;
    }

    /** As it stands; blank before the first word. */
    @Transactional(readOnly = true)
    public StrategyText find(Member by) {
        return strategies.find(by);
    }

    /**
     * Keeps what is typed, field by field: fields that the writer has not changed stay as others have written them meanwhile.
     * Nothing is kept where some of it cannot be read, or is what somebody else has changed too since the writer's page was made.
     *
     * @param seen the version that the writer's page shows
     * @param typed by field; fields that are not there stay as they are
     */
    public StrategyWritten write(Member by, int seen, Map<String, String> typed) {
        StrategyText stood = changes.hold(by);
        boolean behind = seen < stood.version();
        Optional<String> other = behind ? strategies.writerSince(by, seen) : Optional.empty();
        Map<String, String> base = behind ? strategies.stood(by, seen).orElse(Map.of()) : stood.values();
        var reading = new FormReading();
        Map<String, String> mine = read(reading, stood, base, allowed(by, typed));
        plannedBy(reading, stood, mine);
        validTo(reading, mine, LocalDate.now(clock));
        List<Overtaken> overtaken =
                other.map(name -> overtaken(stood, base, mine, name)).orElse(List.of());
        String newTopic = mine.getOrDefault(StrategyText.NEW_TOPIC, "");
        if (!newTopic.isEmpty() && stood.topics().size() >= StrategyRules.MOST_TOPICS) {
            reading.refuse(StrategyText.NEW_TOPIC, "plan.strategy.topic.no-room", StrategyRules.MOST_TOPICS);
        }
        if (!overtaken.isEmpty() || !reading.mending().isEmpty()) {
            return new StrategyWritten(stood.version(), overtaken, reading.mending(), mine);
        }
        int version = changes.change(by, stood, Map.of(), typed.containsKey(StrategyText.STATE), values -> {
            mine.forEach((field, value) -> {
                if (isKept(stood, field)) {
                    StrategyText.put(values, field, value);
                }
            });
            if (!newTopic.isEmpty()) {
                Topics.add(values, Ids.next(), newTopic);
            }
        });
        return new StrategyWritten(version, List.of(), reading.mending(), Map.of());
    }

    /** A name of a topic that has been taken away meanwhile has nowhere to stand. */
    private static boolean isKept(StrategyText stood, String field) {
        return !field.equals(StrategyText.NEW_TOPIC)
                && (!StrategyText.isTopic(field) || stood.values().containsKey(field));
    }

    /** What the writer has changed, as it is kept; what cannot be read as it was typed. */
    private static Map<String, String> read(
            FormReading reading, StrategyText stood, Map<String, String> base, Map<String, String> typed) {
        var mine = new TreeMap<String, String>();
        typed.forEach((field, value) -> {
            String said = value.replace("\u0000", "").replace("\r\n", "\n").strip();
            if (StrategyRules.isField(field) && (stood.values().containsKey(field) || !isGone(base, field, said))) {
                String kept = StrategyRules.read(reading, field, said);
                String mean = kept == null ? said : kept;
                if (kept == null || !mean.equals(base.getOrDefault(field, ""))) {
                    mine.put(field, mean);
                }
            }
        });
        return mine;
    }

    /** Whether it is a topic that has been taken away and that the writer has no new name for. */
    private static boolean isGone(Map<String, String> base, String field, String said) {
        return StrategyText.isTopic(field) && (said.isEmpty() || said.equals(base.getOrDefault(field, said)));
    }

    private static List<Overtaken> overtaken(
            StrategyText stood, Map<String, String> base, Map<String, String> mine, String other) {
        return mine.entrySet().stream()
                .filter(each -> !each.getKey().equals(StrategyText.NEW_TOPIC))
                .filter(each -> {
                    String now = stood.typed(each.getKey());
                    return !now.equals(base.getOrDefault(each.getKey(), "")) && !now.equals(each.getValue());
                })
                .map(each -> new Overtaken(each.getKey(), stood.typed(each.getKey()), each.getValue(), other))
                .toList();
    }

    /** Only what is planned has a day by which it is to be there; and that it must have. */
    private static void plannedBy(FormReading reading, StrategyText stood, Map<String, String> mine) {
        String state = mine.getOrDefault(StrategyText.STATE, stood.typed(StrategyText.STATE));
        String day = mine.getOrDefault(StrategyText.PLANNED_BY, stood.typed(StrategyText.PLANNED_BY));
        if (!state.equals(Strategy.State.PLANNED.code())) {
            if (!day.isEmpty()
                    && reading.mending().error(StrategyText.PLANNED_BY).isEmpty()) {
                mine.put(StrategyText.PLANNED_BY, "");
            }
        } else if (day.isEmpty()) {
            reading.refuse(StrategyText.PLANNED_BY, "plan.strategy.planned-by.needed");
        }
    }

    /** A strategy is written for days to come. */
    private static void validTo(FormReading reading, Map<String, String> mine, LocalDate today) {
        TypedDay.read(mine.getOrDefault(StrategyText.VALID_TO, ""))
                .filter(day -> day.isBefore(today))
                .ifPresent(_ -> reading.refuse(StrategyText.VALID_TO, "plan.strategy.valid-to.passed"));
    }

    /** Who changed what, the newest first; one more than a page where there are more. */
    @Transactional(readOnly = true)
    public List<StrategyVersion> versions(Member by, int before) {
        return strategies.versions(by, before, PAGE + 1);
    }

    /** Whether there are more than these. */
    public static boolean isMoreThanOnePage(List<StrategyVersion> versions) {
        return versions.size() > PAGE;
    }

    /** What is otherwise now than with a version: {@code before} is how it stood then. Empty where there is no such version. */
    @Transactional(readOnly = true)
    public Optional<List<StrategyVersion.Changed>> since(Member by, int version) {
        return strategies
                .stood(by, version)
                .map(stood -> StrategyVersion.between(stood, strategies.find(by).values()));
    }

    /**
     * Makes what has changed since as it was.
     *
     * @param only the one field; null for all of them
     * @return false where it stands so already, or there is no such version
     */
    public boolean restore(Member by, int version, @Nullable String only) {
        StrategyText now = changes.hold(by);
        Map<String, String> stood = strategies.stood(by, version).orElse(null);
        if (stood == null) {
            return false;
        }
        int made = changes.change(by, now, Map.of(), true, values -> {
            restore(values, stood, only);
            if (!by.isLead()) {
                LEADS.forEach(field -> StrategyText.put(values, field, now.typed(field)));
            }
        });
        return made > now.version();
    }

    private static void restore(Map<String, String> values, Map<String, String> stood, @Nullable String only) {
        if (only == null) {
            values.clear();
            values.putAll(stood);
            return;
        }
        if (only.equals(StrategyText.TOPICS)) {
            values.keySet().removeIf(StrategyText::isTopic);
            stood.forEach((field, value) -> {
                if (StrategyText.isTopic(field)) {
                    values.put(field, value);
                }
            });
        }
        if (only.equals(StrategyText.STATE) || only.equals(StrategyText.PLANNED_BY)) {
            StrategyText.put(values, StrategyText.STATE, stood.getOrDefault(StrategyText.STATE, ""));
            StrategyText.put(values, StrategyText.PLANNED_BY, stood.getOrDefault(StrategyText.PLANNED_BY, ""));
        } else if (!StrategyText.isTopic(only) || values.containsKey(only) && stood.containsKey(only)) {
            StrategyText.put(values, only, stood.getOrDefault(only, ""));
        }
    }
}
