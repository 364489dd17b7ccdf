package se.framsteg.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.framsteg.outcomes.Breakdown.Group;

/**
 * Shows how many stand in each group without giving any fewer than five away. Groups merge, smallest first, until what
 * is shown is safe beside everything shown before; where no two groups are left, what was shown last stays, with its
 * day.
 *
 * <p>Two things are looked for beside each group's own number. Groups cut otherwise than before: whatever falls in one
 * group now and another group then must be none or at least five. And numbers that moved: whoever came or went between
 * two publications, in any part of the whole that can be told from both, must be nobody or at least five.
 */
final class SmallGroups {
    static final long FEWEST = 5;

    private final Map<String, Long> counts;
    private final List<Breakdown> shown;

    private SmallGroups(Map<String, Long> counts, List<Breakdown> shown) {
        this.counts = counts;
        this.shown = shown;
    }

    /**
     * @param wanted the groups as one would like to show them; a member stands in the first that names it
     * @param counts how many there are of each member; what no group names goes to the others
     * @param shown what has been published before, oldest first
     */
    static Breakdown merged(LocalDate day, List<Group> wanted, Map<String, Long> counts, List<Breakdown> shown) {
        var earlier = shown.stream().filter(breakdown -> !breakdown.isEmpty()).toList();
        List<Group> groups = new SmallGroups(counts, earlier).merge(wanted);
        if (groups.size() > 1) {
            return new Breakdown(day, groups);
        }
        return earlier.isEmpty() ? Breakdown.none(day) : earlier.getLast().again();
    }

    private List<Group> merge(List<Group> wanted) {
        List<Group> large = new ArrayList<>();
        Set<String> others = new LinkedHashSet<>(counts.keySet());
        for (Group group : distinct(wanted)) {
            if (group.n() >= FEWEST) {
                large.add(group);
                others.removeAll(group.members());
            } else {
                others.addAll(group.members());
            }
        }
        while (large.size() > 1) {
            List<Group> all = with(large, others);
            if (isSafe(all)) {
                return all;
            }
            Group smallest = smallest(large);
            large.remove(smallest);
            others.addAll(smallest.members());
        }
        List<Group> last = with(large, others);
        return isSafe(last) ? last : List.of();
    }

    private List<Group> distinct(List<Group> wanted) {
        var groups = new ArrayList<Group>();
        var taken = new HashSet<String>();
        for (Group group : wanted) {
            var members = new LinkedHashSet<>(group.members());
            members.removeAll(taken);
            taken.addAll(members);
            groups.add(new Group(group.code(), group.name(), members, count(members)));
        }
        return groups;
    }

    private List<Group> with(List<Group> large, Set<String> others) {
        var all = new ArrayList<>(large);
        long n = count(others);
        if (n > 0) {
            all.add(new Group(Breakdown.OTHER, "", new LinkedHashSet<>(others), n));
        }
        return all;
    }

    private boolean isSafe(List<Group> groups) {
        return groups.stream().allMatch(group -> group.n() >= FEWEST)
                && cellsAreSafe(groups)
                && shown.stream().allMatch(before -> movesAreSafe(groups, before.groups()));
    }

    /** What falls in one group of each cut, now and before. */
    private boolean cellsAreSafe(List<Group> groups) {
        var cells = new HashMap<List<String>, Long>();
        counts.forEach((member, n) -> {
            var cell = new ArrayList<String>();
            cell.add(groupOf(member, groups));
            shown.forEach(before -> cell.add(groupOf(member, before.groups())));
            cells.merge(cell, n, Long::sum);
        });
        return cells.values().stream().allMatch(SmallGroups::isNobodyOrEnough);
    }

    /** By how much each part moved that is a union of groups now and a union of groups then; but not the whole. */
    private boolean movesAreSafe(List<Group> now, List<Group> then) {
        var parts = new Parts();
        now.forEach(group -> parts.add("now " + group.code(), group.n()));
        then.forEach(group -> parts.add("then " + group.code(), -group.n()));
        counts.forEach((member, n) -> {
            if (n > 0) {
                parts.join("now " + groupOf(member, now), "then " + groupOf(member, then));
            }
        });
        List<Long> moves = parts.sums();
        return moves.size() == 1 || moves.stream().allMatch(move -> isNobodyOrEnough(Math.abs(move)));
    }

    private long count(Set<String> members) {
        return members.stream()
                .mapToLong(member -> counts.getOrDefault(member, 0L))
                .sum();
    }

    private static String groupOf(String member, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.members().contains(member))
                .map(Group::code)
                .findFirst()
                .orElse("");
    }

    private static Group smallest(List<Group> groups) {
        return groups.stream().reduce((a, b) -> b.n() < a.n() ? b : a).orElseThrow();
    }

    private static boolean isNobodyOrEnough(long n) {
        return n == 0 || n >= FEWEST;
    }
}
