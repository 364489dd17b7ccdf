package se.framsteg.plan.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.ChosenTopic;
import se.framsteg.plan.Target;

/**
 * What a company has written earlier in the course, as far as a strategy may be begun from it.
 *
 * @param why it does this, as typed
 * @param goals the global goals it goes by, by name
 * @param people how many work there, as typed
 * @param topics those that it has chosen, the weightiest first
 * @param largest what gives off most by its climate accounts; null without such
 * @param hotspots where something can go really wrong along the value chain
 */
public record Earlier(
        String why,
        List<String> goals,
        String people,
        List<ChosenTopic> topics,
        @Nullable Share largest,
        List<Target> targets,
        List<Hotspot> hotspots) {
    public static final Earlier NOTHING = new Earlier("", List.of(), "", List.of(), null, List.of(), List.of());

    public Earlier {
        goals = List.copyOf(goals);
        topics = List.copyOf(topics);
        targets = List.copyOf(targets);
        hotspots = List.copyOf(hotspots);
    }

    /** @param percent of all that the company gives off, in words */
    public record Share(String category, String percent) {}

    /** Something along the value chain, its {@code number}th row. @param what of it can go wrong, in words */
    public record Hotspot(int number, String what, List<String> wrong) {
        public Hotspot {
            wrong = List.copyOf(wrong);
        }
    }
}
