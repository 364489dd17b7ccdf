package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.framsteg.HouseTest;

@HouseTest
@RecordApplicationEvents
class ActionsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Actions actions;

    @Autowired
    ApplicationEvents events;

    private PlanWorld world;

    @BeforeEach
    void world() {
        world = new PlanWorld(house, "varmland");
    }

    @Test
    void a_title_is_one_line_whatever_it_was_made_from() {
        ActionId id = world.add("Täta\r\ntryckluften\u2028nu");
        assertThat(world.action(id).title()).isEqualTo("Täta tryckluften nu");
    }

    @Test
    void an_action_begins_as_a_title_and_is_numbered() {
        world.add("Täta tryckluften");
        world.add("Byt till eldriven truck");
        assertThat(world.plan().actions())
                .extracting(Action::number, Action::title, each -> each.course().status())
                .containsExactly(
                        tuple(1, "Täta tryckluften", Action.Status.PLANNED),
                        tuple(2, "Byt till eldriven truck", Action.Status.PLANNED));
    }

    @Test
    void all_that_is_written_of_it_is_kept_and_what_changed_is_noted() {
        ActionId id = world.add("Täta tryckluften");
        var draft = whole();
        world.in(() -> actions.change(world.kalle(), id, 1, draft, Way.SIGNED_IN));
        assertThat(ActionDraft.of(world.action(id))).isEqualTo(draft);
        assertThat(world.in(() -> actions.changes(world.lisa(), id)))
                .filteredOn(change -> change.version() == 2)
                .allSatisfy(change -> assertThat(change.by()).isEqualTo("Kalle Svets"))
                .extracting(ActionChange::field)
                .contains("title", "owner", "helpers", "due", "budget", "co2e", "confidence");
        assertThat(world.plan().colleagues()).extracting(Colleague::name).contains("Lisa Plåt", "Kalle Svets");
    }

    private ActionDraft whole() {
        return new ActionDraft(
                "Täta och stäng av tryckluften",
                null,
                world.lisa().person().value(),
                List.of(world.kalle().person().value()),
                new Action.Days(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1)),
                new Action.Means(new BigDecimal("5000"), "own", 8),
                new Action.Effect(
                        "kWh per vecka",
                        new BigDecimal("1.500"),
                        new BigDecimal("0.000"),
                        new BigDecimal("12000"),
                        "Mätt en natt",
                        "medium"),
                new Action.Weight(3, 1),
                "tighten-compressed-air");
    }

    @Test
    void whoever_saves_what_somebody_has_changed_since_is_told_and_the_same_again_is_nothing() {
        ActionId id = world.add("Täta tryckluften");
        ActionDraft first = ActionDraft.of("Täta all tryckluft");
        world.in(() -> actions.change(world.kalle(), id, 1, first, Way.SIGNED_IN));
        assertThat(world.in(() -> actions.change(world.kalle(), id, 1, first, Way.SIGNED_IN))
                        .version())
                .isEqualTo(2);
        assertThatExceptionOfType(ActionWasChanged.class)
                .isThrownBy(() ->
                        world.in(() -> actions.change(world.lisa(), id, 1, ActionDraft.of("Täta"), Way.SIGNED_IN)))
                .satisfies(refused -> assertThat(refused.now().title()).isEqualTo("Täta all tryckluft"));
    }

    @Test
    void done_has_a_day_and_is_told_and_taken_back() {
        ActionId id = world.add("Täta tryckluften");
        LocalDate day = LocalDate.of(2026, 11, 2);
        world.in(() -> actions.progress(world.kalle(), id, Action.Status.DONE, day, "", Way.SIGNED_IN));
        world.in(() -> actions.progress(world.kalle(), id, Action.Status.ONGOING, null, "Väntar på slang", Way.LINK));
        assertThat(world.action(id).course())
                .isEqualTo(new Action.Course(Action.Status.ONGOING, null, "Väntar på slang"));
        assertThat(events.stream(ActionCompleted.class)
                        .filter(each -> each.action().equals(id.value())))
                .extracting(ActionCompleted::completed)
                .containsExactly(true, false);
    }

    @Test
    void what_was_cancelled_is_taken_up_again_only_by_who_is_signed_in() {
        ActionId id = world.add("Täta tryckluften");
        world.in(() -> actions.progress(world.lisa(), id, Action.Status.CANCELLED, null, "", Way.SIGNED_IN));
        world.in(() -> actions.progress(world.kalle(), id, Action.Status.DONE, null, "", Way.LINK));
        assertThat(world.action(id).course().status()).isEqualTo(Action.Status.CANCELLED);
        world.in(() -> actions.progress(world.kalle(), id, Action.Status.ONGOING, null, "", Way.SIGNED_IN));
        assertThat(world.action(id).course().status()).isEqualTo(Action.Status.ONGOING);
    }

    @Test
    void what_was_removed_comes_back_as_it_was() {
        ActionId id = world.add("Täta tryckluften");
        assertThat(world.in(() -> actions.remove(world.lisa(), id, true))).isTrue();
        assertThat(world.in(() -> actions.remove(world.lisa(), id, true))).isFalse();
        assertThat(world.plan().actions()).isEmpty();
        assertThat(world.in(() -> actions.remove(world.lisa(), id, false))).isTrue();
        assertThat(world.action(id).title()).isEqualTo("Täta tryckluften");
    }

    @Test
    void another_company_finds_nothing() {
        ActionId id = world.add("Täta tryckluften");
        var other = new PlanWorld(house, "varmland");
        assertThat(other.in(() -> actions.find(other.lisa(), id))).isEmpty();
        assertThat(other.plan().actions()).isEmpty();
        assertThat(other.in(() -> actions.remove(other.lisa(), id, true))).isFalse();
    }

    @Test
    void two_who_add_at_once_get_a_number_each() throws Exception {
        var one = new Thread(() -> world.add("En"));
        var two = new Thread(() -> world.add("Två"));
        one.start();
        two.start();
        one.join();
        two.join();
        assertThat(world.plan().actions()).extracting(Action::number).containsExactly(1, 2);
    }
}
