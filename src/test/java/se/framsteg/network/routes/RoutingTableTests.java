package se.framsteg.network.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutingTableTests {
    private static final UUID ANEBY = id(1);
    private static final UUID EKSJO = id(2);
    private static final UUID EMPTY = id(3);
    private static final UUID PETRA = id(11);
    private static final UUID PER = id(12);
    private static final UUID EVA = id(13);
    private static final List<String> PLACES = List.of("0604", "0686", "");
    private static final List<String> SUBJECTS = List.of("energy", "material", "other");

    private static final Staff ALL = new Staff(Map.of(ANEBY, List.of(PETRA, PER), EKSJO, List.of(EVA)), Map.of());

    @Test
    void what_no_row_holds_for_is_the_regions() {
        assertThat(table().responsible(new Matter("0604", "energy", false, null)))
                .isEqualTo(Responsible.REGION);
        assertThat(table(row("0686", null, false, EKSJO, 1)).responsible(new Matter("0604", "energy", true, null)))
                .isEqualTo(Responsible.REGION);
    }

    @Test
    void a_row_may_name_the_region_and_obstacles_are_the_regions_whatever_the_table() {
        var own = new Route(id(9), "0604", "energy", false, Responsible.REGION, 2);
        RoutingTable table = table(row(null, null, false, ANEBY, 1), own);
        assertThat(table.responsible(new Matter("0604", "energy", false, EKSJO)))
                .isEqualTo(Responsible.REGION);
        assertThat(table.responsible(new Matter("0604", "other", false, null)).organisation())
                .isEqualTo(ANEBY);
        assertThat(table(row(null, "accessibility", false, ANEBY, 1))
                        .inTurn(new Matter("0604", "accessibility", true, EKSJO)))
                .containsExactly(Responsible.REGION);
    }

    @Test
    void the_row_that_says_most_decides() {
        RoutingTable table = table(
                row(null, null, false, ANEBY, 1),
                row(null, "energy", false, EKSJO, 2),
                row("0604", null, false, ANEBY, 3),
                row("0604", null, true, EKSJO, 4));
        assertThat(table.responsible(new Matter("", "other", false, null)).organisation())
                .isEqualTo(ANEBY);
        assertThat(table.responsible(new Matter("0686", "energy", false, null)).organisation())
                .isEqualTo(EKSJO);
        assertThat(table.responsible(new Matter("0604", "energy", false, null)).organisation())
                .as("the place weighs more than the subject")
                .isEqualTo(ANEBY);
        assertThat(table.responsible(new Matter("0604", "energy", true, null)).organisation())
                .isEqualTo(EKSJO);
    }

    @Test
    void of_rows_that_say_as_much_whoever_has_least_to_do_decides_and_then_their_order() {
        Route first = row("0604", null, false, ANEBY, 1);
        Route second = row("0604", null, false, EKSJO, 2);
        Matter matter = new Matter("0604", "other", false, null);
        assertThat(new RoutingTable(List.of(second, first), ALL, Map.of())
                        .responsible(matter)
                        .organisation())
                .isEqualTo(ANEBY);
        assertThat(new RoutingTable(List.of(first, second), ALL, Map.of(ANEBY, 3, EKSJO, 2))
                        .responsible(matter)
                        .organisation())
                .isEqualTo(EKSJO);
    }

    @Test
    void a_promoter_whom_nobody_can_sign_in_for_is_passed_over() {
        assertThat(table(row("0604", "energy", true, EMPTY, 1), row(null, null, false, EKSJO, 2))
                        .inTurn(new Matter("0604", "energy", true, null)))
                .containsExactly(new Responsible(EKSJO, null), Responsible.REGION);
    }

    @Test
    void what_no_row_holds_for_is_whoevers_follows_the_company() {
        RoutingTable table = table(row("0686", null, false, EKSJO, 1));
        var followed = new Matter("0604", "energy", true, ANEBY);
        assertThat(table.inTurn(followed)).containsExactly(new Responsible(ANEBY, null), Responsible.REGION);
        assertThat(table.responsible(new Matter("0686", "energy", true, ANEBY)).organisation())
                .as("a row goes before")
                .isEqualTo(EKSJO);
        assertThat(table.responsible(new Matter("0604", "energy", true, EMPTY)))
                .as("nobody can sign in there")
                .isEqualTo(Responsible.REGION);
    }

    @Test
    void whoever_takes_over_answers_for_who_is_away() {
        Route petras = new Route(id(20), null, null, false, new Responsible(ANEBY, PETRA), 1);
        Matter matter = new Matter("0604", "other", false, null);
        assertThat(away(petras, Map.of()).responsible(matter)).isEqualTo(new Responsible(ANEBY, PETRA));
        assertThat(away(petras, Map.of(PETRA, EVA)).responsible(matter)).isEqualTo(new Responsible(EKSJO, EVA));
        assertThat(away(petras, Map.of(PETRA, EVA, EVA, PER)).responsible(matter))
                .isEqualTo(new Responsible(ANEBY, PER));
        assertThat(away(petras, Map.of(PETRA, EVA, EVA, PETRA)).responsible(matter))
                .as("two who wait for each other")
                .isEqualTo(new Responsible(ANEBY, null));
        assertThat(away(petras, Map.of(PETRA, id(99))).responsible(matter))
                .as("somebody who has left")
                .isEqualTo(new Responsible(ANEBY, null));
        Route evas = row(null, null, false, EKSJO, 1);
        assertThat(away(evas, Map.of(EVA, PER)).responsible(matter))
                .as("everybody of an organisation")
                .isEqualTo(new Responsible(ANEBY, PER));
    }

    /** Every municipality and subject has exactly one who answers for it, whatever the table, and it is the same one twice. */
    @Property(tries = 500)
    void every_municipality_and_subject_has_exactly_one(@ForAll Random random) {
        List<UUID> organisations = List.of(ANEBY, EKSJO, EMPTY, id(4));
        List<UUID> persons = List.of(PETRA, PER, EVA, id(14), id(15));
        var people = new HashMap<UUID, List<UUID>>();
        organisations.forEach(each -> people.put(
                each, persons.stream().filter(_ -> random.nextInt(3) == 0).toList()));
        var away = new HashMap<UUID, UUID>();
        persons.stream().filter(_ -> random.nextInt(3) == 0).forEach(each -> away.put(each, any(persons, random)));
        var open = new HashMap<UUID, Integer>();
        organisations.forEach(each -> open.put(each, random.nextInt(4)));
        var rows = new ArrayList<Route>();
        for (int i = random.nextInt(12); i > 0; i--) {
            rows.add(new Route(
                    id(100 + i),
                    random.nextBoolean() ? null : any(PLACES, random),
                    random.nextBoolean() ? null : any(SUBJECTS, random),
                    random.nextBoolean(),
                    new Responsible(any(organisations, random), random.nextBoolean() ? null : any(persons, random)),
                    random.nextInt(5)));
        }
        var staff = new Staff(people, away);
        var table = new RoutingTable(rows, staff, open);
        var shuffled = new ArrayList<>(rows);
        java.util.Collections.shuffle(shuffled, random);
        for (String place : PLACES) {
            for (String subject : SUBJECTS) {
                for (boolean member : List.of(true, false)) {
                    UUID promoter = random.nextBoolean() ? null : any(organisations, random);
                    var matter = new Matter(place, subject, member, promoter);
                    Responsible one = table.responsible(matter);
                    assertThat(new RoutingTable(shuffled, staff, open).responsible(matter))
                            .isEqualTo(one);
                    assertThat(table.inTurn(matter))
                            .doesNotHaveDuplicates()
                            .last()
                            .isEqualTo(Responsible.REGION);
                    boolean covered = rows.stream()
                            .anyMatch(row -> row.covers(matter)
                                    && !people.get(row.responsible().organisation())
                                            .isEmpty());
                    boolean followed = promoter != null && !people.get(promoter).isEmpty();
                    assertThat(one.isRegion()).isEqualTo(!covered && !followed);
                    if (!covered && followed) {
                        assertThat(one)
                                .isEqualTo(staff.present(new Responsible(promoter, null))
                                        .orElseThrow());
                    }
                    if (!one.isRegion()) {
                        assertThat(people.get(one.organisation())).isNotEmpty();
                        assertThat(one.person() == null
                                        || people.get(one.organisation()).contains(one.person()))
                                .isTrue();
                    }
                }
            }
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static RoutingTable table(Route... rows) {
        return new RoutingTable(List.of(rows), ALL, Map.of());
    }

    private static RoutingTable away(Route row, Map<UUID, UUID> away) {
        return new RoutingTable(List.of(row), new Staff(ALL.people(), away), Map.of());
    }

    private static Route row(
            @Nullable String place, @Nullable String subject, boolean members, UUID organisation, int position) {
        return new Route(id(50 + position), place, subject, members, new Responsible(organisation, null), position);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
