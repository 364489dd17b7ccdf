package se.framsteg.plan.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.Field;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.course.work.Written;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Strategies;
import se.framsteg.plan.Topics;
import se.framsteg.plan.strategy.StrategyWorksheet;
import se.framsteg.world.Someone;

@HouseTest
class HandInPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    PlanWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_is_in_the_sixth_week() {
        world = new PlanWorld(house, "varmland");
        lisa = browser(world.work.lisa);
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private String text(String path) {
        MvcTestResult page = lisa.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }

    private void strategy(String vision) {
        world.in(() -> {
            var topics = house.getBean(Topics.class);
            if (world.plan().topics().isEmpty()) {
                List.of("Spill", "El", "Lärlingar").forEach(name -> topics.add(world.lisa(), name));
            }
            return house.getBean(Strategies.class)
                    .write(
                            world.lisa(),
                            Strategies.ALL_SEEN,
                            Map.of(
                                    "vision", vision,
                                    "bet-1", "Täta tryckluften",
                                    "valid-to", "2028-12-31",
                                    "people", "12"));
        });
    }

    private void plan() {
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        UUID lisas = world.lisa().person().value();
        UUID kalles = world.kalle().person().value();
        world.add("Täta tryckluften", new Action.Days(null, today.plusDays(30)), lisas);
        world.add("Sortera plåten", new Action.Days(null, today.plusDays(200)), kalles, lisas);
        world.add("Byt lampor", new Action.Days(null, today.plusDays(300)), lisas);
        world.in(() -> {
            var topics = house.getBean(Topics.class);
            world.plan().topics().forEach(topic -> topics.remove(world.lisa(), topic.id()));
            return null;
        });
    }

    @Test
    void both_stand_among_the_weeks_worksheets_and_open_with_their_week() {
        String course = world.work.path("").replaceAll("/$", "");
        assertThat(text(course)).contains("Strategin", world.work.path("strategy"), "Handlingsplanen");
        assertThat(text(world.work.path("strategy")))
                .contains("Vem kan läsa det här?", "Skriv vart ni ska", world.path("strategy") + "#vision")
                .doesNotContain("Lämna in</button>");
        assertThat(text(world.work.path("action-plan"))).contains("Skriv fler åtgärder", world.path("plan"));
        var early = new WorkWorld(house, "varmland");
        assertThat(browser(early.lisa).get(early.path("strategy"))).hasStatus(NOT_FOUND);
    }

    @Test
    void a_whole_strategy_is_handed_in_answered_and_handed_in_again_when_it_is_otherwise() {
        String path = world.work.path("strategy");
        strategy("Skrotet blir råvara");
        assertThat(text(path)).contains("Lämna in</button>", "Skrotet blir råvara", "31 december 2028");
        MvcTestResult handedIn = lisa.press(lisa.get(path), path + "/hand-in", Map.of());
        assertThat(text(Objects.requireNonNull(Browser.location(handedIn))))
                .contains("Ni lämnade in det här", "Coachen har det som står här nu")
                .doesNotContain("Lämna in</button>", "Ni har ändrat");
        strategy("Inget går till spillo");
        assertThat(text(path)).contains("Lämna in</button>", "Ni har ändrat arbetsbladet efter det");
        strategy("Skrotet blir råvara");
        assertThat(text(path)).as("it is as it was").doesNotContain("Lämna in</button>");
        assertThat(latest("strategy").document()).contains("Skrotet blir råvara", "Lärlingar");
    }

    private HandIn latest(String worksheet) {
        return world.in(() -> house.getBean(HandIns.class)
                .latest(world.lisa(), world.work.round(), world.work.worksheet(worksheet))
                .orElseThrow());
    }

    @Test
    void a_plan_is_handed_in_once_it_is_ready_and_read_by_its_coach() {
        String path = world.work.path("action-plan");
        world.add("Täta tryckluften");
        Map<String, String> early = Browser.filled(lisa.get(world.path("strategy")), world.path("strategy"), Map.of());
        assertThat(lisa.post(path + "/hand-in", early)).hasStatus(CONFLICT);
        world = new PlanWorld(house, "varmland");
        lisa = browser(world.work.lisa);
        String ready = world.work.path("action-plan");
        plan();
        assertThat(lisa.press(lisa.get(ready), ready + "/hand-in", Map.of())).hasStatus(SEE_OTHER);
        HandIn handIn = latest("action-plan");
        assertThat(handIn.document()).contains("Sortera plåten", "Kalle Svets");
        var coach = browser(HandInWorld.cilla(house, world.work.world));
        String queue = "/varmland/coach/%s/cohorts/%s/hand-ins"
                .formatted(world.work.world.course.slug(), world.work.world.cohort.slug());
        assertThat(Browser.html(coach.get(queue + "/" + handIn.id())))
                .contains("Sortera plåten", "Vem ansvarar", "Kalle Svets");
    }

    @Test
    void both_are_taken_away_on_paper_and_as_data_and_opened_to_a_reader() {
        strategy("Skrotet blir råvara");
        plan();
        for (String name : List.of("strategy", "action-plan")) {
            String path = world.work.path(name);
            assertThat(lisa.get(path + "/worksheet.pdf")).hasStatus(OK);
            assertThat(text(path + "/worksheet.json")).contains("Plåt & Svets AB");
            assertThat(text(path + "/openings")).contains("Låt någon läsa utkastet");
            assertThat(text(path + "/questions")).isNotEmpty();
        }
        assertThat(text(world.work.path("strategy") + "/worksheet.json")).contains("\"vision\" : \"Skrotet");
        assertThat(text(world.work.path("action-plan") + "/worksheet.json")).contains("\"owner\" : \"Kalle Svets\"");
        for (String filled : List.of("true", "false")) {
            assertThat(lisa.get(world.work.path("weeks/6/papers.pdf?filled=" + filled)))
                    .hasStatus(OK);
        }
    }

    @Test
    void a_colleague_is_asked_for_words_of_the_strategy_and_two_at_a_time_are_told() {
        Round round = world.work.round();
        Worksheet sheet = world.work.worksheet("strategy");
        OwnWorksheet keeper = house.getBean(StrategyWorksheet.class);
        AnswerPlace vision = AnswerPlace.once("vision");
        assertThat(world.in(() -> keeper.asked(world.lisa(), round, sheet, null))
                        .worksheet()
                        .fields())
                .extracting(Field::id)
                .contains("vision", "bet-1", "stop-doing");
        strategy("Skrotet blir råvara");
        Written first = world.in(() -> keeper.answer(world.kalle(), round, 99, Map.of(vision, "Inget spill")));
        assertThat(first.isWhole()).isTrue();
        int before = first.seq() - 1;
        assertThat(world.in(() -> keeper.answer(world.lisa(), round, before, Map.of(vision, "Allt används")))
                        .overtaken())
                .containsExactly(new Written.Overtaken(vision, "Inget spill", "Allt används", "Kalle Svets"));
        assertThat(world.in(() -> keeper.answer(world.lisa(), round, 99, Map.of(vision, "x".repeat(301))))
                        .isWhole())
                .isFalse();
        assertThat(world.in(() -> keeper.asked(world.lisa(), round, sheet, null))
                        .answers()
                        .typed("vision"))
                .isEqualTo("Inget spill");
    }

    @Test
    void whatever_the_course_says_is_kept_elsewhere_is_kept_by_somebody() {
        world.in(() -> {
            assertThat(house.getBean(OwnWorksheets.class).find(world.work.worksheet("strategy")))
                    .isPresent();
            assertThat(house.getBean(OwnWorksheets.class).find(world.work.worksheet("action-plan")))
                    .isPresent();
            return null;
        });
    }
}
