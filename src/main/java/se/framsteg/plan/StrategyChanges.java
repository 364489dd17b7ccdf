package se.framsteg.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.framsteg.people.Member;

/** Makes one change of a strategy or its topics at a time, numbers it, keeps how all stood after it, and tells others. */
@Component
class StrategyChanges {
    private final StrategyRepository strategies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StrategyChanges(StrategyRepository strategies, ApplicationEventPublisher events, Clock clock) {
        this.strategies = strategies;
        this.events = events;
        this.clock = clock;
    }

    /** As it stands, for whoever changes it in this transaction: others wait. */
    StrategyText hold(Member by) {
        strategies.hold(by);
        return strategies.find(by);
    }

    /**
     * @param stood as it is held
     * @param fromRows which rows of worksheets new topics were taken from
     * @param declares whether the company says how far it has come
     * @return the number of the change; that of the last one where nothing is otherwise
     */
    int change(
            Member by,
            StrategyText stood,
            Map<UUID, UUID> fromRows,
            boolean declares,
            Consumer<Map<String, String>> changes) {
        var values = new TreeMap<>(stood.values());
        changes.accept(values);
        values.putIfAbsent(StrategyText.STATE, Strategy.State.NONE.code());
        values.putIfAbsent(StrategyText.DECIDES, Strategy.Decides.BOARD.code());
        if (values.equals(stood.values())) {
            return stood.version();
        }
        int version = stood.version() + 1;
        Instant now = clock.instant();
        strategies.save(by, version, values, now);
        if (StrategyVersion.between(stood.values(), values).stream().anyMatch(StrategyChanges::isOfTopics)) {
            strategies.saveTopics(by, values, fromRows);
        }
        strategies.note(by, version, values, now);
        tell(by, stood, new StrategyText(version, values, by.name(), now), declares);
        return version;
    }

    private static boolean isOfTopics(StrategyVersion.Changed each) {
        return each.field().equals(StrategyText.TOPICS) || StrategyText.isTopic(each.field());
    }

    private void tell(Member by, StrategyText stood, StrategyText stands, boolean declares) {
        UUID region = by.region().value();
        UUID person = by.person().value();
        events.publishEvent(new PlanChanged(region, by.organisation(), person));
        boolean differs = !stood.typed(StrategyText.STATE).equals(stands.typed(StrategyText.STATE))
                || !stood.typed(StrategyText.PLANNED_BY).equals(stands.typed(StrategyText.PLANNED_BY));
        if (declares && differs) {
            String plannedBy = stands.typed(StrategyText.PLANNED_BY);
            events.publishEvent(new StrategyDeclared(
                    region,
                    by.organisation(),
                    stands.typed(StrategyText.STATE),
                    plannedBy.isEmpty() ? null : LocalDate.parse(plannedBy),
                    stands.changedAt() == null ? clock.instant() : stands.changedAt(),
                    person));
        }
    }
}
