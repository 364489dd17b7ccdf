package se.framsteg.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.Feedback;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.WorkApproved;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.world.Someone;

@HouseTest
@RecordApplicationEvents
class BaselineMadeTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    HandIns handIns;

    @Autowired
    Freezing freezing;

    @Autowired
    ApplicationEvents events;

    FootprintWorld world;
    Someone cilla;

    @BeforeEach
    void lisa_has_whole_accounts() {
        world = new FootprintWorld(house, "varmland");
        cilla = HandInWorld.cilla(house, world.work.world);
        var typed = new HashMap<>(world.whole());
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.FACTOR), "s1-hvo");
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.AMOUNT), "1 000");
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.EVIDENCE), "estimate");
        world.write(world.work.lisa(), 0, typed);
    }

    @Test
    void what_approved_accounts_came_to_is_frozen_and_told() {
        HandInId id = answered(HandIn.State.APPROVED);
        world.write(
                world.work.lisa(), 99, Map.of(Baseline.place(world.usual("electricity"), ActivityField.AMOUNT), "1"));
        assertThat(kept()).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("year", 2025)
                    .containsEntry("factors", "2025")
                    .containsEntry("boundary", "operational-control")
                    .containsEntry("hand_in_id", id.value());
            assertThat(kg(row, "one_kg")).isEqualByComparingTo("35.58");
            assertThat(kg(row, "two_location_kg")).isEqualByComparingTo("4070");
            assertThat(kg(row, "two_market_kg")).isEqualByComparingTo("52410");
            assertThat(kg(row, "three_kg")).isEqualByComparingTo("564.39");
            assertThat(kg(row, "life_cycle_kg")).isZero();
            assertThat(kg(row, "biogenic_kg")).isEqualByComparingTo("2430");
            assertThat(kg(row, "share_estimated")).isBetween(new BigDecimal("0.128"), new BigDecimal("0.129"));
        });
        assertThat(events.stream(BaselineMade.class)
                        .filter(each -> each.handIn().equals(id.value())))
                .singleElement()
                .returns(2025, BaselineMade::year)
                .returns(world.work.company, BaselineMade::organisation)
                .returns(world.work.round().programmeId(), BaselineMade::programme);
    }

    @Test
    void accounts_that_are_sent_back_are_not_a_baseline() {
        answered(HandIn.State.RETURNED);
        assertThat(kept()).isEmpty();
        assertThat(events.stream(BaselineMade.class)).isEmpty();
    }

    @Test
    void accounts_approved_anew_take_the_place_of_the_earlier_ones_of_that_year() {
        answered(HandIn.State.APPROVED);
        world.write(
                world.work.lisa(), 99, Map.of(Baseline.place(world.usual("electricity"), ActivityField.AMOUNT), "10"));
        HandInId later = answered(HandIn.State.SEEN);
        assertThat(kept())
                .singleElement()
                .satisfies(row -> assertThat(kg(row, "two_location_kg")).isEqualByComparingTo("0.407"))
                .satisfies(row -> assertThat(row).containsEntry("hand_in_id", later.value()));
        world.write(world.work.lisa(), 99, Map.of(AnswerPlace.once(Baseline.YEAR), "2024"));
        answered(HandIn.State.APPROVED);
        assertThat(kept()).extracting(row -> row.get("year")).containsExactlyInAnyOrder(2024, 2025);
    }

    @Test
    void what_is_heard_twice_is_one() {
        answered(HandIn.State.APPROVED);
        WorkApproved heard = events.stream(WorkApproved.class).findFirst().orElseThrow();
        world.in(() -> {
            freezing.hear(heard);
            return true;
        });
        assertThat(events.stream(BaselineMade.class)).hasSize(1);
    }

    private HandInId answered(HandIn.State state) {
        HandInId id = world.in(
                () -> handIns.handIn(world.work.lisa(), world.work.round(), world.work.worksheet(Baselines.NAME)));
        var cohort = world.work.world.cohort.id();
        var coach =
                new Coach(cilla.person(), world.work.world.maja.region().id(), cilla.name(), List.of(cohort.value()));
        boolean taken =
                world.in(() -> house.getBean(Feedback.class).answer(coach, cohort, id, state, "Läst", Map.of()));
        assertThat(taken).isTrue();
        return id;
    }

    private List<Map<String, Object>> kept() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select * from footprint.pub_baseline where organisation_id = ?")
                .param(world.work.company)
                .query()
                .listOfRows());
    }

    private static BigDecimal kg(Map<String, Object> row, String column) {
        return (BigDecimal) row.get(column);
    }
}
