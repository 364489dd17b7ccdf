package se.framsteg.surveys;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one person says, by statement: a level from 1 to 5, or that they do not know, which counts as no answer. */
public record Answers(Map<String, Integer> levels) {
    public static final int DONT_KNOW = 0;
    public static final int HIGHEST = 5;
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        levels = Map.copyOf(levels);
        if (levels.values().stream().anyMatch(level -> !isLevel(level))) {
            throw new IllegalArgumentException("A level is from 0, don't know, to 5");
        }
    }

    static boolean isLevel(int level) {
        return level >= DONT_KNOW && level <= HIGHEST;
    }

    /** The level; empty where they do not know or have not said. */
    public Optional<Integer> level(String statement) {
        return Optional.ofNullable(levels.get(statement)).filter(level -> level != DONT_KNOW);
    }

    /** Those of these statements. */
    Answers only(Set<String> statements) {
        return new Answers(levels.entrySet().stream()
                .filter(each -> statements.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whether they have said something of it, if only that they do not know. */
    public boolean has(String statement) {
        return levels.containsKey(statement);
    }
}
