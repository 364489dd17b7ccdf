package se.framsteg.ideas.sheets.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWorld;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.sheets.IdeaCards;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class IdeaSheetsTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    IdeaWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_is_in_the_fifth_week() {
        world = new IdeaWorld(house, "varmland");
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

    private HandIn latest(String worksheet) {
        return world.in(() -> house.getBean(HandIns.class)
                .latest(world.lisa(), world.work.round(), world.work.worksheet(worksheet))
                .orElseThrow());
    }

    private IdeaId whole(String title) {
        IdeaId idea = world.addDescribed(title, "service");
        world.write(
                world.lisa(),
                idea,
                Ideas.ALL_SEEN,
                Map.of(
                        "income",
                        "lease",
                        "end-of-life",
                        "Delarna återvinns",
                        "owner",
                        world.kalle().person().value().toString()));
        return idea;
    }

    @Test
    void both_stand_among_the_weeks_worksheets_and_open_with_their_week() {
        String course = world.work.path("").replaceAll("/$", "");
        assertThat(text(course)).contains("Idékorten", world.work.path("idea-cards"), "Vad ni satsar på");
        assertThat(text(world.work.path("idea-cards")))
                .contains("Vem kan läsa det här?", "Beskriv minst en idé", world.path(""))
                .doesNotContain("Lämna in</button>");
        assertThat(text(world.work.path("idea-priorities"))).contains("Beskriv minst en idé");
        var early = new WorkWorld(house, "varmland");
        assertThat(browser(early.lisa).get(early.path("idea-cards"))).hasStatus(NOT_FOUND);
    }

    @Test
    void cards_are_handed_in_when_one_is_whole_and_what_is_raw_stays_at_home() {
        String path = world.work.path("idea-cards");
        world.add("Hemlig rå idé");
        assertThat(text(path)).contains("Beskriv minst en idé").doesNotContain("Lämna in</button>");
        IdeaId idea = whole("Hyr ut verktygen");
        assertThat(text(path)).contains("Lämna in</button>", "Hyr ut verktygen").doesNotContain("Hemlig");
        MvcTestResult handedIn = lisa.press(lisa.get(path), path + "/hand-in", Map.of());
        assertThat(handedIn).hasStatus(SEE_OTHER);
        assertThat(text(Objects.requireNonNull(Browser.location(handedIn))))
                .contains("Ni lämnade in det här", "Coachen har det som står här nu");
        assertThat(latest("idea-cards").document())
                .contains("Hyr ut verktygen", "Delarna återvinns")
                .doesNotContain("Hemlig", "owner");
        world.write(world.lisa(), idea, Ideas.ALL_SEEN, Map.of("offer", "Något annat"));
        assertThat(text(path)).contains("Lämna in</button>", "Ni har ändrat arbetsbladet efter det");
        var coach = browser(HandInWorld.cilla(house, world.work.world));
        String queue = "/varmland/coach/%s/cohorts/%s/hand-ins"
                .formatted(world.work.world.course.slug(), world.work.world.cohort.slug());
        assertThat(Browser.html(coach.get(queue + "/" + latest("idea-cards").id())))
                .contains("Hyr ut verktygen", "Vi hyr ut den", "En lånemaskin samma dag")
                .doesNotContain("Hemlig", "Något annat");
    }

    @Test
    void priorities_are_whole_when_each_idea_has_its_scores_and_a_decision() {
        String path = world.work.path("idea-priorities");
        IdeaId idea = whole("Hyr ut verktygen");
        assertThat(text(path)).contains("Sätt fem omdömen", "Bestäm vad ni gör");
        Map<String, String> form = Browser.filled(lisa.get(world.path("")), world.path(""), Map.of());
        assertThat(lisa.post(path + "/hand-in", form)).hasStatus(CONFLICT);
        world.write(
                world.lisa(),
                idea,
                Ideas.ALL_SEEN,
                Map.of(
                        "pull",
                        "5",
                        "effect",
                        "4",
                        "profit",
                        "3",
                        "feasibility",
                        "2",
                        "fit",
                        "1",
                        "investment",
                        "25000",
                        "gain",
                        "10000",
                        "decision",
                        "test",
                        "reason",
                        "Pröva först"));
        assertThat(text(path)).contains("Lämna in</button>", "3,35", "efter 2,5 år", "Pröva först");
        assertThat(lisa.press(lisa.get(path), path + "/hand-in", Map.of())).hasStatus(SEE_OTHER);
        assertThat(latest("idea-priorities").document()).contains("\"decision\": \"test\"");
    }

    @Test
    void both_are_taken_away_on_paper_and_as_data_and_opened_to_a_reader() {
        whole("Hyr ut verktygen");
        for (String name : new String[] {"idea-cards", "idea-priorities"}) {
            String path = world.work.path(name);
            assertThat(lisa.get(path + "/worksheet.pdf")).hasStatus(OK);
            assertThat(text(path + "/worksheet.json")).contains("Hyr ut verktygen");
            assertThat(text(path + "/openings")).contains("Låt någon läsa utkastet");
        }
        for (String filled : new String[] {"true", "false"}) {
            assertThat(lisa.get(world.work.path("weeks/5/papers.pdf?filled=" + filled)))
                    .hasStatus(OK);
        }
    }

    @Test
    void nobody_is_asked_for_rows_of_them() {
        IdeaCards keeper = house.getBean(IdeaCards.class);
        assertThat(world.in(() -> keeper.asked(
                                world.lisa(), world.work.round(), world.work.worksheet("idea-cards"), null))
                        .worksheet()
                        .tables())
                .isEmpty();
        Assertions.assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> keeper.answer(world.kalle(), world.work.round(), 1, Map.of()));
    }
}
