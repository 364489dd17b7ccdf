package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.course.work.AnswerPlace.once;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.shell.Ids;

@HouseTest
class WorksTests {
    private static final String MAP = "stakeholder-map";
    private static final String TEAM = "task-and-team";

    @Autowired
    ApplicationContext house;

    WorkWorld world;

    @BeforeEach
    void a_company_in_a_course() {
        world = new WorkWorld(house, "varmland");
    }

    @Test
    void what_is_typed_stands_as_it_was_typed() {
        world.write(world.lisa(), TEAM, 0, Map.of(once("why"), "Kunderna frågar", once("employees"), "många"));
        assertThat(world.work(TEAM).answers().once())
                .containsEntry("why", "Kunderna frågar")
                .containsEntry("employees", "många");
        assertThat(world.work(TEAM).changedBy()).isEqualTo("Lisa Plåt");
    }

    @Test
    void the_same_words_again_change_nothing() {
        world.write(world.lisa(), TEAM, 0, Map.of(once("why"), "Kunderna frågar"));
        world.write(world.kalle(), TEAM, 0, Map.of(once("why"), "Kunderna frågar"));
        assertThat(world.work(TEAM).changedBy()).isEqualTo("Lisa Plåt");
    }

    @Test
    void two_who_write_in_different_fields_both_keep_theirs() {
        world.write(world.lisa(), TEAM, 0, Map.of(once("why"), "Kunderna frågar"));
        Written second = world.write(world.kalle(), TEAM, 0, Map.of(once("small-change"), "Släcka lampan"));
        assertThat(second.isWhole()).isTrue();
        assertThat(world.work(TEAM).answers().once()).containsKeys("why", "small-change");
    }

    @Test
    void who_comes_second_to_a_field_is_told_and_overwrites_nothing() {
        world.write(world.lisa(), TEAM, 0, Map.of(once("why"), "Kunderna frågar"));
        Written second = world.write(world.kalle(), TEAM, 0, Map.of(once("why"), "Banken frågar"));
        assertThat(second.overtaken())
                .containsExactly(new Written.Overtaken(once("why"), "Kunderna frågar", "Banken frågar", "Lisa Plåt"));
        assertThat(world.work(TEAM).answers().typed("why")).isEqualTo("Kunderna frågar");
    }

    @Test
    void who_has_seen_what_another_wrote_may_write_over_it() {
        Written first = world.write(world.lisa(), TEAM, 0, Map.of(once("why"), "Kunderna frågar"));
        Written second = world.write(world.kalle(), TEAM, first.seq(), Map.of(once("why"), "Banken frågar"));
        assertThat(second.isWhole()).isTrue();
        assertThat(world.work(TEAM).answers().typed("why")).isEqualTo("Banken frågar");
    }

    /** A whole form says what every field of the page said, also those that nobody touched. */
    @Test
    void a_field_that_was_not_touched_is_not_taken_for_an_answer() {
        Written first = world.write(world.lisa(), TEAM, 0, Map.of(once("why"), "Gammalt"));
        world.write(world.lisa(), TEAM, first.seq(), Map.of(once("why"), "Nytt"));
        Written late = world.write(
                world.kalle(), TEAM, first.seq(), Map.of(once("why"), "Gammalt", once("small-change"), "Släcka"));
        assertThat(late.overtaken()).isEmpty();
        assertThat(world.work(TEAM).answers().once())
                .containsEntry("why", "Nytt")
                .containsEntry("small-change", "Släcka");
    }

    @Test
    void a_row_comes_with_its_first_answer_and_stays_in_its_place() {
        UUID first = Ids.next();
        UUID second = Ids.next();
        world.write(world.lisa(), MAP, 0, named(first, "Banken"));
        Written last = world.write(world.lisa(), MAP, 0, named(second, "Grannen"));
        world.write(world.lisa(), MAP, last.seq(), named(first, "Sparbanken"));
        assertThat(world.work(MAP).answers().rows("stakeholders"))
                .extracting(row -> row.typed("name"))
                .containsExactly("Sparbanken", "Grannen");
    }

    @Test
    void a_row_that_was_taken_away_can_be_brought_back_with_all_it_said() {
        UUID row = Ids.next();
        world.write(world.lisa(), MAP, 0, named(row, "Banken"));
        world.in(() -> {
            world.works().remove(world.kalle(), world.round(), world.worksheet(MAP), row);
            return true;
        });
        assertThat(world.work(MAP).answers().rows("stakeholders")).isEmpty();
        world.in(() -> {
            world.works().bringBack(world.lisa(), world.round(), world.worksheet(MAP), row);
            return true;
        });
        assertThat(world.work(MAP).answers().rows("stakeholders"))
                .extracting(each -> each.typed("name"))
                .containsExactly("Banken");
    }

    @Test
    void a_table_takes_no_more_rows_than_it_has_room_for() {
        var many = new LinkedHashMap<AnswerPlace, String>();
        IntStream.range(0, 40).forEach(each -> many.putAll(named(Ids.next(), "Nummer " + each)));
        assertThat(world.write(world.lisa(), MAP, 0, many).noRoom()).isFalse();
        assertThat(world.write(world.lisa(), MAP, 0, named(Ids.next(), "En till"))
                        .noRoom())
                .isTrue();
        assertThat(world.work(MAP).answers().rows("stakeholders")).hasSize(40);
    }

    @Test
    void a_table_takes_no_more_rows_at_once_than_it_has_room_for() {
        world.write(world.lisa(), MAP, 0, named(Ids.next(), "Banken"));
        assertThat(world.write(world.lisa(), MAP, 0, many(45)).noRoom()).isTrue();
        assertThat(world.work(MAP).answers().rows("stakeholders")).hasSize(40);
    }

    @Test
    void a_row_that_was_taken_away_comes_back_only_where_there_is_room() {
        UUID row = Ids.next();
        world.write(world.lisa(), MAP, 0, named(row, "Banken"));
        move(() -> world.works().remove(world.lisa(), world.round(), world.worksheet(MAP), row));
        world.write(world.lisa(), MAP, 0, many(40));
        assertThat(bringBack(row)).isFalse();
        assertThat(world.write(world.lisa(), MAP, 99, named(row, "Sparbanken")).noRoom())
                .as("by writing in it")
                .isTrue();
        assertThat(world.work(MAP).answers().rows("stakeholders")).hasSize(40);
        UUID another = world.work(MAP).answers().rows("stakeholders").getFirst().id();
        move(() -> world.works().remove(world.lisa(), world.round(), world.worksheet(MAP), another));
        assertThat(bringBack(row)).isTrue();
        assertThat(world.work(MAP).answers().row("stakeholders", row)).isPresent();
    }

    private boolean bringBack(UUID row) {
        return world.in(() -> world.works().bringBack(world.lisa(), world.round(), world.worksheet(MAP), row));
    }

    private void move(Runnable move) {
        world.in(() -> {
            move.run();
            return true;
        });
    }

    private static Map<AnswerPlace, String> many(int rows) {
        var many = new LinkedHashMap<AnswerPlace, String>();
        IntStream.range(0, rows).forEach(each -> many.putAll(named(Ids.next(), "Nummer " + each)));
        return many;
    }

    @Test
    void what_is_pasted_by_mistake_is_not_kept() {
        Written written = world.write(world.lisa(), TEAM, 0, Map.of(once("why"), "x".repeat(10_001)));
        assertThat(written.tooLong()).isTrue();
        assertThat(world.work(TEAM).answers().typed("why")).isEmpty();
    }

    @Test
    void the_round_keeps_its_edition_from_the_first_word() {
        assertThat(world.round().edition()).isNull();
        world.write(world.lisa(), TEAM, 0, Map.of(once("why"), "Kunderna frågar"));
        assertThat(world.round().edition()).isEqualTo("2026");
    }

    @Test
    void a_company_of_nine_needs_half_as_many_rows() {
        assertThat(world.round().least(5)).isEqualTo(5);
        world.write(world.lisa(), TEAM, 0, Map.of(once("employees"), "9"));
        assertThat(world.round().least(5)).isEqualTo(3);
    }

    @Test
    void many_who_write_at_once_lose_nothing() throws Exception {
        List<Callable<Written>> writers = IntStream.range(0, 20)
                .<Callable<Written>>mapToObj(each -> () -> world.write(
                        each % 2 == 0 ? world.lisa() : world.kalle(), MAP, 0, named(Ids.next(), "Nummer " + each)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var written : threads.invokeAll(writers)) {
                assertThat(written.get().isWhole()).isTrue();
            }
        }
        assertThat(world.work(MAP).answers().rows("stakeholders")).hasSize(20);
        assertThat(world.work(MAP).seq()).isEqualTo(20);
    }

    private static Map<AnswerPlace, String> named(UUID row, String name) {
        return Map.of(AnswerPlace.in("stakeholders", row, "name"), name);
    }
}
