package se.framsteg.network.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.network.day.Talk.Outcome;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.people.Members;
import se.framsteg.people.Promoter;
import se.framsteg.people.Reaches;
import se.framsteg.people.Role;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Way;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.plan.followup.FollowUpWorld;
import se.framsteg.plan.followup.Told;
import se.framsteg.plan.followup.Turn;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;

/** Whom to call today, and what takes a company off the list. */
@HouseTest
class DayTests {
    @Autowired
    ApplicationContext house;

    FollowUpWorld world;
    Promoter petra;
    ActionId action;

    @BeforeEach
    void a_company_that_is_stuck_and_wants_a_call() {
        world = FollowUpWorld.after(house, "norrbotten", 3);
        petra = world.petra();
        action = world.add("Byta lampor", null);
        says(true);
    }

    @Test
    void a_company_is_on_it_once_with_all_its_reasons_the_most_pressing_first() {
        assertThat(day()).singleElement().satisfies(call -> {
            assertThat(call.why())
                    .extracting(why -> why.textKey())
                    .containsExactly("plan.followup.call.wish", "plan.followup.call.stuck");
            assertThat(call.people()).extracting(DayCall.Reached::name).isNotEmpty();
            assertThat(call.last()).isNull();
        });
    }

    @Test
    void who_has_been_talked_with_is_off_until_there_is_a_new_reason() {
        note(Outcome.TALKED, null, "Väntar på offert");
        assertThat(day()).isEmpty();
        assertThat(day(Clock.offset(clock(), Duration.ofDays(30)))).isEmpty();
        stuck(world.add("Täta tryckluften", null));
        assertThat(day()).singleElement().satisfies(call -> {
            assertThat(call.why()).extracting(why -> why.textKey()).containsExactly("plan.followup.call.stuck");
            assertThat(call.last()).isNotNull();
            assertThat(call.last().says()).contains("Väntar på offert");
        });
    }

    @Test
    void who_did_not_answer_is_back_the_next_day() {
        note(Outcome.NO_ANSWER, null, "");
        assertThat(day()).isEmpty();
        assertThat(day(Clock.offset(clock(), Duration.ofDays(1)))).hasSize(1);
    }

    @Test
    void who_was_promised_another_day_is_back_on_that_day() {
        note(Outcome.AGAIN, world.today.plusDays(3), "");
        assertThat(day()).isEmpty();
        assertThat(day(Clock.offset(clock(), Duration.ofDays(2)))).isEmpty();
        assertThat(day(Clock.offset(clock(), Duration.ofDays(3)))).hasSize(1);
    }

    @Test
    void a_promise_is_a_reason_from_its_day_until_there_was_a_talk() {
        note(Outcome.TALKED, null, "");
        promised(world.today);
        assertThat(day())
                .singleElement()
                .satisfies(call -> assertThat(call.why().getFirst().says())
                        .isEqualTo("Ni bestämde att höras %s.".formatted(Say.date(world.today))));
        note(Outcome.NO_ANSWER, null, "");
        assertThat(day()).isEmpty();
        assertThat(day(Clock.offset(clock(), Duration.ofDays(1))))
                .as("nobody answered, so the promise stands")
                .hasSize(1);
        note(Outcome.TALKED, null, "");
        assertThat(day(Clock.offset(clock(), Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void what_was_pressed_by_mistake_is_taken_back_as_if_it_had_not_been() {
        List<String> before = reasons();
        Talk talk = note(Outcome.TALKED, null, "");
        undo(petra, talk);
        undo(petra, talk);
        assertThat(reasons()).isEqualTo(before).contains("plan.followup.call.wish");
        assertThat(world.in(() -> talks().with(petra, company()))).isEmpty();
    }

    @Test
    void another_promoter_neither_sees_nor_notes_nor_undoes_anything() {
        Talk talk = note(Outcome.TALKED, null, "Hemligt");
        var chamber = world.surveys.course.promoter("Handelskammaren");
        Promoter per = world.surveys
                .course
                .person(Role.PROMOTER, chamber, "Per Främjare")
                .asPromoter(chamber);
        assertThatThrownBy(() -> world.in(() -> talks().note(per, company(), Outcome.TALKED, null, "")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> world.in(() -> talks().find(per, talk.id())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> undo(per, talk)).isInstanceOf(NoSuchElementException.class);
        assertThat(world.in(() -> house.getBean(TalkRepository.class).with(per, List.of(company()), Instant.EPOCH, 10)))
                .isEmpty();
        assertThat(day()).isEmpty();
    }

    @Test
    void what_somebody_noted_is_theirs_to_see_and_goes_with_them_and_in_time() {
        note(Outcome.TALKED, null, "Väntar på offert");
        var person =
                world.in(() -> house.getBean(Members.class).find(petra.person()).orElseThrow());
        var data = house.getBean(DayData.class);
        assertThat(world.in(() -> data.export(person)).get("network.called"))
                .singleElement()
                .asString()
                .contains("Väntar på offert");
        world.in(() -> {
            data.erase(person);
            return true;
        });
        assertThat(world.in(() -> talks().with(petra, company())))
                .singleElement()
                .returns("", Talk::line);
        world.in(() -> {
            talks().forgetOld(Instant.now().plus(Duration.ofDays(365)));
            return true;
        });
        assertThat(world.in(() -> talks().with(petra, company()))).hasSize(1);
        world.in(() -> {
            talks().forgetOld(Instant.now().plus(Duration.ofDays(4 * 366)));
            return true;
        });
        assertThat(world.in(() -> talks().with(petra, company()))).isEmpty();
    }

    private void says(boolean wantsCall) {
        world.in(() -> {
            house.getBean(CheckIns.class)
                    .send(
                            world.anna(),
                            world.part(),
                            Turn.QUARTER,
                            Map.of(),
                            wantsCall,
                            List.of(new Told(action, Told.How.STUCK, null, "Inga pengar")));
            return true;
        });
    }

    private void stuck(ActionId another) {
        world.in(() -> {
            house.getBean(Actions.class)
                    .progress(world.lead(), another, Action.Status.ONGOING, null, "Ingen tid", Way.SIGNED_IN);
            return true;
        });
    }

    private void promised(LocalDate day) {
        world.in(() -> {
            var talk = new Talk(
                    Ids.next(),
                    company(),
                    "",
                    world.surveys.promoter,
                    petra.person().value(),
                    "",
                    Instant.now(),
                    Outcome.AGAIN,
                    day,
                    "",
                    "");
            house.getBean(TalkRepository.class).insert(petra.region(), talk);
            return true;
        });
    }

    private Talk note(Outcome outcome, @Nullable LocalDate again, String line) {
        return world.in(() -> talks().note(petra, company(), outcome, again, line));
    }

    private void undo(Promoter by, Talk talk) {
        world.in(() -> {
            talks().undo(by, company(), talk.id());
            return true;
        });
    }

    private UUID company() {
        return world.surveys.company;
    }

    private Talks talks() {
        return house.getBean(Talks.class);
    }

    private List<DayCall> day() {
        return world.in(() -> house.getBean(Day.class).of(petra));
    }

    private List<String> reasons() {
        return day().stream()
                .flatMap(call -> call.why().stream())
                .map(why -> why.textKey())
                .toList();
    }

    private Clock clock() {
        return house.getBean(Clock.class);
    }

    private List<DayCall> day(Clock at) {
        var day = new Day(
                house.getBean(CallsToday.class),
                house.getBean(TalkRepository.class),
                house.getBean(Reaches.class),
                house.getBean(Keepers.class),
                at);
        return world.in(() -> day.of(petra));
    }
}
