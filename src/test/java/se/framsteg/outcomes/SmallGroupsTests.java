package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.framsteg.outcomes.Breakdown.Group;

class SmallGroupsTests {
    static final LocalDate MAY = LocalDate.of(2020, 5, 31);
    static final LocalDate DECEMBER = LocalDate.of(2020, 12, 31);

    static Breakdown shown(Map<String, Long> counts, Breakdown... before) {
        return SmallGroups.merged(DECEMBER, each("a", "b", "c", "d"), counts, List.of(before));
    }

    static List<Group> each(String... members) {
        return List.of(members).stream()
                .map(member -> new Group(member, member, Set.of(member), 0))
                .toList();
    }

    static Map<String, Long> told(Breakdown breakdown) {
        var told = new java.util.LinkedHashMap<String, Long>();
        breakdown.groups().forEach(group -> told.put(group.code(), group.n()));
        return told;
    }

    @Test
    void groups_of_five_or_more_are_shown_as_they_are() {
        assertThat(told(shown(Map.of("a", 5L, "b", 9L, "c", 12L)))).isEqualTo(Map.of("a", 5L, "b", 9L, "c", 12L));
    }

    @Test
    void small_groups_are_merged() {
        assertThat(told(shown(Map.of("a", 3L, "b", 4L, "c", 12L, "d", 8L))))
                .isEqualTo(Map.of("c", 12L, "d", 8L, "other", 7L));
    }

    @Test
    void a_single_small_group_takes_the_smallest_of_the_others_with_it_since_the_total_would_give_it_away() {
        assertThat(told(shown(Map.of("a", 3L, "b", 6L, "c", 12L)))).isEqualTo(Map.of("c", 12L, "other", 9L));
    }

    @Test
    void what_belongs_to_no_group_is_among_the_others() {
        assertThat(told(shown(Map.of("a", 9L, "b", 8L, "", 7L)))).isEqualTo(Map.of("a", 9L, "b", 8L, "other", 7L));
    }

    @Test
    void nothing_is_shown_where_only_one_group_would_be_left() {
        assertThat(shown(Map.of("a", 3L, "b", 4L)).isEmpty()).isTrue();
        assertThat(shown(Map.of("a", 20L)).isEmpty()).isTrue();
    }

    @Nested
    class Beside_what_is_published {
        final Breakdown published =
                SmallGroups.merged(MAY, each("a", "b", "c", "d"), Map.of("a", 9L, "b", 12L, "c", 5L), List.of());

        @Test
        void the_same_numbers_may_be_shown_again() {
            assertThat(told(shown(Map.of("a", 9L, "b", 12L, "c", 5L), published)))
                    .isEqualTo(told(published));
        }

        @Test
        void five_more_in_a_group_may_be_shown() {
            assertThat(told(shown(Map.of("a", 14L, "b", 12L, "c", 5L), published)))
                    .isEqualTo(Map.of("a", 14L, "b", 12L, "c", 5L));
        }

        @Test
        void one_more_may_not_since_it_would_be_known_which_group_it_is_in_so_what_was_published_stays() {
            assertThat(shown(Map.of("a", 10L, "b", 12L, "c", 5L), published)).isEqualTo(published.again());
        }

        @Test
        void a_group_that_has_become_small_cannot_be_hidden_any_more_so_what_was_published_stays() {
            assertThat(shown(Map.of("a", 9L, "b", 12L, "c", 4L), published)).isEqualTo(published.again());
        }

        @Test
        void another_cut_may_not_leave_a_few_between_the_two() {
            var northern = List.of(
                    new Group("north", "north", Set.of("a"), 0), new Group("south", "south", Set.of("b", "c"), 0));
            var eastern =
                    List.of(new Group("east", "east", Set.of("a", "b"), 0), new Group("west", "west", Set.of("c"), 0));
            var counts = Map.of("a", 9L, "b", 3L, "c", 6L);
            var first = SmallGroups.merged(MAY, northern, counts, List.of());
            assertThat(told(first)).isEqualTo(Map.of("north", 9L, "south", 9L));
            assertThat(SmallGroups.merged(DECEMBER, eastern, counts, List.of(first)))
                    .isEqualTo(first.again());
        }
    }
}
