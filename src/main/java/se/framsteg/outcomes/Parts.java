package se.framsteg.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things that hang together, directly or through others, with the sum of each such part. */
final class Parts {
    private final Map<String, String> above = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    void add(String name, long number) {
        above.putIfAbsent(name, name);
        numbers.merge(name, number, Long::sum);
    }

    void join(String one, String other) {
        add(one, 0);
        add(other, 0);
        above.put(top(one), top(other));
    }

    List<Long> sums() {
        var sums = new HashMap<String, Long>();
        numbers.forEach((name, number) -> sums.merge(top(name), number, Long::sum));
        return List.copyOf(sums.values());
    }

    private String top(String name) {
        String higher = above.getOrDefault(name, name);
        return higher.equals(name) ? name : top(higher);
    }
}
