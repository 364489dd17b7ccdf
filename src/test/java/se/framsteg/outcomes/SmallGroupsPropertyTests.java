package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.framsteg.outcomes.Breakdown.Group;

/**
 * Somebody who has kept every publication, knows each total and can solve equations still cannot work out a group of one
 * to four. They are played here by exact elimination over all sets of members, which shares nothing with the rule.
 */
class SmallGroupsPropertyTests {
    private static final int MEMBERS = 5;
    /** How many there are in all is always told. */
    private static final Integer ALL = (1 << MEMBERS) - 1;

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Property(tries = 400)
    void no_small_group_can_be_worked_out_however_the_groups_are_cut_anew(
            @ForAll("counts") List<Long> counts, @ForAll("cuts") List<List<Integer>> cuts) {
        var shown = new ArrayList<Breakdown>();
        for (List<Integer> cut : cuts) {
            shown.add(SmallGroups.merged(DAY, groups(cut), named(counts), shown));
        }
        var knowable = Attack.on(shown).knowable();
        knowable.remove(ALL);
        for (int set : knowable) {
            assertThat(sum(counts, set))
                    .as("members %s", Integer.toBinaryString(set))
                    .isNotIn(1L, 2L, 3L, 4L);
        }
    }

    @Property(tries = 400)
    void nobody_who_came_or_went_between_two_publications_can_be_placed(
            @ForAll("counts") List<Long> before,
            @ForAll("counts") List<Long> moves,
            @ForAll("cuts") List<List<Integer>> cuts) {
        var after = new ArrayList<Long>();
        for (int i = 0; i < MEMBERS; i++) {
            after.add(before.get(i) + moves.get(i) / 3);
        }
        Breakdown first = SmallGroups.merged(DAY, groups(cuts.getFirst()), named(before), List.of());
        Breakdown second = SmallGroups.merged(DAY.plusYears(1), groups(cuts.getLast()), named(after), List.of(first));
        if (second.earlier() || first.isEmpty() || second.isEmpty()) {
            return;
        }
        var both = Attack.on(List.of(second)).knowable();
        both.retainAll(Attack.on(List.of(first)).knowable());
        both.remove(ALL);
        for (int set : both) {
            assertThat(Math.abs(sum(after, set) - sum(before, set))).isNotIn(1L, 2L, 3L, 4L);
        }
    }

    @Provide
    Arbitrary<List<Long>> counts() {
        return Arbitraries.longs().between(0, 14).list().ofSize(MEMBERS);
    }

    /** For each member the group it stands in; group 3 is none. */
    @Provide
    Arbitrary<List<List<Integer>>> cuts() {
        return Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(MEMBERS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static List<Group> groups(List<Integer> cut) {
        Map<Integer, Set<String>> members = new TreeMap<>();
        for (int i = 0; i < MEMBERS; i++) {
            if (cut.get(i) < 3) {
                members.computeIfAbsent(cut.get(i), _ -> new TreeSet<>()).add("m" + i);
            }
        }
        return members.entrySet().stream()
                .map(group -> new Group("g" + group.getKey(), "", group.getValue(), 0))
                .toList();
    }

    private static Map<String, Long> named(List<Long> counts) {
        var named = new HashMap<String, Long>();
        for (int i = 0; i < MEMBERS; i++) {
            named.put("m" + i, counts.get(i));
        }
        return named;
    }

    private static long sum(List<Long> counts, int set) {
        long sum = 0;
        for (int i = 0; i < MEMBERS; i++) {
            sum += (set >> i & 1) * counts.get(i);
        }
        return sum;
    }

    /** What was told, as equations in the numbers of the members: the whole, and each group. */
    private record Attack(List<long[]> equations) {
        static Attack on(List<Breakdown> shown) {
            var equations = new ArrayList<long[]>();
            equations.add(row(ALL));
            for (Breakdown breakdown : shown) {
                for (Group group : breakdown.groups()) {
                    int set = 0;
                    for (String member : group.members()) {
                        set |= 1 << Integer.parseInt(member.substring(1));
                    }
                    equations.add(row(set));
                }
            }
            return new Attack(equations);
        }

        /** All sets of members whose sum follows from the equations. */
        Set<Integer> knowable() {
            var sets = new TreeSet<Integer>();
            int rank = rank(equations);
            for (int set = 1; set < 1 << MEMBERS; set++) {
                var more = new ArrayList<>(equations);
                more.add(row(set));
                if (rank(more) == rank) {
                    sets.add(set);
                }
            }
            return sets;
        }

        private static long[] row(int set) {
            var row = new long[MEMBERS];
            for (int i = 0; i < MEMBERS; i++) {
                row[i] = set >> i & 1;
            }
            return row;
        }

        /** By elimination without fractions; the numbers stay small. */
        private static int rank(List<long[]> rows) {
            var left = new ArrayList<>(rows.stream().map(long[]::clone).toList());
            int rank = 0;
            for (int column = 0; column < MEMBERS; column++) {
                int at = column;
                var pivot = left.stream().filter(row -> row[at] != 0).findFirst();
                if (pivot.isEmpty()) {
                    continue;
                }
                long[] top = pivot.get();
                left.remove(top);
                for (long[] row : left) {
                    long factor = row[at];
                    for (int i = 0; i < MEMBERS; i++) {
                        row[i] = row[i] * top[at] - top[i] * factor;
                    }
                }
                rank++;
            }
            return rank;
        }
    }
}
