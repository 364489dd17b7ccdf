package se.framsteg.flows.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** All of a region's published flows in memory, for working out everybody's candidates at once. Nothing changes after it is made. */
final class MemoryShelves implements Shelves {
    private static final Comparator<OpenFlow> BY_AMOUNT =
            Comparator.comparingLong(OpenFlow::kg).thenComparing(OpenFlow::id, OpenFlow.BY_ID);

    private record Key(boolean offers, Tier tier, String key) {}

    private final Map<Key, Map<Integer, OpenFlow[]>> shelves = new HashMap<>();

    MemoryShelves(List<OpenFlow> flows) {
        var filling = new HashMap<Key, Map<Integer, List<OpenFlow>>>();
        flows.stream().sorted(BY_AMOUNT).forEach(flow -> {
            for (Tier tier : Tier.values()) {
                String key = tier.key(flow.what());
                if (key != null) {
                    filling.computeIfAbsent(new Key(flow.offer(), tier, key), _ -> new TreeMap<>())
                            .computeIfAbsent(flow.place(), _ -> new ArrayList<>())
                            .add(flow);
                }
            }
        });
        filling.forEach((key, places) -> {
            var full = new HashMap<Integer, OpenFlow[]>();
            places.forEach((place, list) -> full.put(place, list.toArray(OpenFlow[]::new)));
            shelves.put(key, full);
        });
    }

    @Override
    public Collection<Integer> places(OpenFlow x, Tier tier) {
        return all(x, tier).keySet();
    }

    @Override
    public Map<Frontier, List<OpenFlow>> read(OpenFlow x, List<Frontier> frontiers, int count) {
        var read = new IdentityHashMap<Frontier, List<OpenFlow>>();
        for (Frontier frontier : frontiers) {
            OpenFlow[] shelf = Objects.requireNonNull(all(x, frontier.tier()).get(frontier.place()));
            read.put(frontier, frontier.up() ? upwards(shelf, frontier, count) : downwards(shelf, frontier, count));
        }
        return read;
    }

    @Override
    public int breadth() {
        return 1;
    }

    @Override
    public int depth() {
        return 16;
    }

    private Map<Integer, OpenFlow[]> all(OpenFlow x, Tier tier) {
        return shelves.getOrDefault(new Key(!x.offer(), tier, Objects.requireNonNull(tier.key(x.what()))), Map.of());
    }

    private static List<OpenFlow> upwards(OpenFlow[] shelf, Frontier from, int count) {
        var read = new ArrayList<OpenFlow>(count);
        for (int at = after(shelf, from); at < shelf.length && read.size() < count; at++) {
            if (shelf[at].kg() > from.last()) {
                break;
            }
            read.add(shelf[at]);
        }
        return read;
    }

    private static List<OpenFlow> downwards(OpenFlow[] shelf, Frontier from, int count) {
        var read = new ArrayList<OpenFlow>(count);
        for (int at = before(shelf, from); at >= 0 && read.size() < count; at--) {
            if (shelf[at].kg() < from.last()) {
                break;
            }
            read.add(shelf[at]);
        }
        return read;
    }

    /** The first that comes after where reading has come to. */
    private static int after(OpenFlow[] shelf, Frontier from) {
        int low = 0;
        int high = shelf.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(shelf[middle], from) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last that comes before where reading has come to. */
    private static int before(OpenFlow[] shelf, Frontier from) {
        int low = 0;
        int high = shelf.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(shelf[middle], from) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static int compare(OpenFlow flow, Frontier from) {
        int amount = Long.compare(flow.kg(), from.kg());
        return amount != 0 ? amount : OpenFlow.BY_ID.compare(flow.id(), from.id());
    }
}
