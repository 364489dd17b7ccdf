package se.framsteg.plan.strategy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Strategy;
import se.framsteg.plan.Target;
import se.framsteg.shell.Json;

/**
 * A strategy as it stood when it was handed in: all in plain signs, so that it reads the same for ever. Days are ISO 8601; what
 * was not said is empty.
 */
public record StrategyDocument(
        String state,
        String plannedBy,
        String vision,
        String ambitionYear,
        List<Named> topics,
        List<String> bets,
        String stopDoing,
        List<Aim> targets,
        String principles,
        String validTo,
        String people,
        String decides) {
    public record Named(UUID id, String name) {}

    /** A target as it stood on its worksheet. */
    public record Aim(
            UUID id,
            String kpi,
            String unit,
            String baseYear,
            String baseValue,
            String targetYear,
            String targetValue) {
        static Aim of(Target target) {
            return new Aim(
                    target.id(),
                    target.kpi(),
                    target.unit(),
                    target.baseYear(),
                    target.baseValue(),
                    target.targetYear(),
                    target.targetValue());
        }
    }

    static StrategyDocument of(Plan plan, List<Target> targets) {
        Strategy strategy = plan.strategy();
        return new StrategyDocument(
                strategy.state().code(),
                plain(strategy.plannedBy()),
                strategy.vision(),
                plain(strategy.ambitionYear()),
                plan.topics().stream()
                        .map(topic -> new Named(topic.id(), topic.name()))
                        .toList(),
                strategy.bets(),
                strategy.stopDoing(),
                targets.stream().map(Aim::of).toList(),
                strategy.principles(),
                plain(strategy.validTo()),
                plain(strategy.people()),
                strategy.decides().code());
    }

    static StrategyDocument read(String document) {
        return Json.read(document, StrategyDocument.class);
    }

    String write() {
        return Json.write(this);
    }

    private static String plain(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
