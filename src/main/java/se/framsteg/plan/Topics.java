package se.framsteg.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;

/** What matters most to a company, seven topics at most: named, put in order, taken over from the course's worksheet. */
@Service
@Transactional
public class Topics {
    private final StrategyRepository strategies;
    private final StrategyChanges changes;
    private final CourseTopics chosen;

    Topics(StrategyRepository strategies, StrategyChanges changes, CourseTopics chosen) {
        this.strategies = strategies;
        this.changes = changes;
        this.chosen = chosen;
    }

    /** Empty where there is no room for one more. */
    public Optional<UUID> add(Member by, String name) {
        UUID id = Ids.next();
        StrategyText stood = changes.hold(by);
        changes.change(by, stood, Map.of(), false, values -> add(values, id, name));
        return Optional.of(id).filter(_ -> stood.topics().size() < StrategyRules.MOST_TOPICS);
    }

    public void rename(Member by, UUID topic, String name) {
        StrategyText stood = held(by, topic);
        changes.change(by, stood, Map.of(), false, values -> values.put(StrategyText.topic(topic), name));
    }

    /** Takes a topic away; what was to be done about it stays, and the topic can be brought back. */
    public void remove(Member by, UUID topic) {
        StrategyText stood = changes.hold(by);
        changes.change(by, stood, Map.of(), false, values -> {
            var topics = new ArrayList<>(stood.topics());
            topics.remove(topic);
            StrategyText.order(values, topics);
            values.remove(StrategyText.topic(topic));
        });
    }

    /** @return false where there is no room for it any more */
    public boolean bringBack(Member by, UUID topic) {
        StrategyText stood = changes.hold(by);
        String name = strategies.removedTopic(by, topic).orElse("");
        if (name.isEmpty()) {
            return stood.topics().contains(topic);
        }
        changes.change(by, stood, Map.of(), false, values -> add(values, topic, name));
        return stood.topics().size() < StrategyRules.MOST_TOPICS;
    }

    /** @param to before how many others it stands now; what lies outside is the nearest end */
    public void move(Member by, UUID topic, int to) {
        StrategyText stood = held(by, topic);
        var topics = new ArrayList<>(stood.topics());
        topics.remove(topic);
        topics.add(Math.clamp(to, 0, topics.size()), topic);
        changes.change(by, stood, Map.of(), false, values -> StrategyText.order(values, topics));
    }

    /** Those that count among what matters most on the course's worksheet, the weightiest first. */
    @Transactional(readOnly = true)
    public List<ChosenTopic> chosen(Member by) {
        return chosen.of(by);
    }

    /** The topics that the company has chosen on the course's worksheet and that are not among its own yet. */
    @Transactional(readOnly = true)
    public List<ChosenTopic> offered(Member by) {
        return offered(by, chosen.of(by));
    }

    /** Of those chosen on the worksheet, for whoever has read them already. */
    @Transactional(readOnly = true)
    public List<ChosenTopic> offered(Member by, List<ChosenTopic> all) {
        return all.isEmpty() ? all : missing(all, strategies.find(by), strategies.topicsByRow(by));
    }

    /** Takes those over, the weightiest first, as far as there is room; gives how many. */
    public int take(Member by) {
        StrategyText stood = changes.hold(by);
        Map<UUID, UUID> known = strategies.topicsByRow(by);
        var ids = new HashMap<UUID, UUID>();
        List<ChosenTopic> taken = missing(chosen.of(by), stood, known).stream()
                .limit(Math.max(0, StrategyRules.MOST_TOPICS - stood.topics().size()))
                .toList();
        changes.change(
                by,
                stood,
                ids,
                false,
                values -> taken.forEach(topic -> {
                    UUID id = known.getOrDefault(topic.row(), Ids.next());
                    ids.put(id, topic.row());
                    add(values, id, topic.name());
                }));
        return taken.size();
    }

    private static List<ChosenTopic> missing(List<ChosenTopic> all, StrategyText stood, Map<UUID, UUID> known) {
        List<UUID> standing = stood.topics();
        return all.stream()
                .filter(topic -> standing.stream().noneMatch(each -> each.equals(known.get(topic.row()))))
                .filter(topic -> standing.stream()
                        .noneMatch(each -> stood.typed(StrategyText.topic(each)).equalsIgnoreCase(topic.name())))
                .toList();
    }

    private StrategyText held(Member by, UUID topic) {
        StrategyText stood = changes.hold(by);
        return Optional.of(stood).filter(each -> each.topics().contains(topic)).orElseThrow();
    }

    /** False where there is no room for it. */
    static boolean add(Map<String, String> values, UUID id, String name) {
        var topics = new ArrayList<>(StrategyText.topics(values));
        if (topics.size() >= StrategyRules.MOST_TOPICS) {
            return false;
        }
        topics.add(id);
        StrategyText.order(values, topics);
        values.put(StrategyText.topic(id), name);
        return true;
    }
}
