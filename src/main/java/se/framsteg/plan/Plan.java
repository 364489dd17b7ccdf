package se.framsteg.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a company has planned, as it stands.
 *
 * @param colleagues its people, and others there who have a part; who has left and owns something is still among them
 * @param actions by number; what was removed is not there
 */
public record Plan(
        Strategy strategy, List<Topic> topics, List<Colleague> colleagues, List<Area> areas, List<Action> actions) {
    public Plan {
        topics = List.copyOf(topics);
        colleagues = List.copyOf(colleagues);
        areas = List.copyOf(areas);
        actions = List.copyOf(actions);
    }

    public Optional<Action> action(ActionId id) {
        return actions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Topic> topic(UUID id) {
        return topics.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Colleague> colleague(UUID person) {
        return colleagues.stream()
                .filter(each -> each.personId().equals(person))
                .findFirst();
    }

    public Map<UUID, String> names() {
        return colleagues.stream().collect(Collectors.toMap(Colleague::personId, Colleague::name));
    }

    public Map<UUID, Topic> topicsById() {
        return topics.stream().collect(Collectors.toMap(Topic::id, Function.identity()));
    }
}
