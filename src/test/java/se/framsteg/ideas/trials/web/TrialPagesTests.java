package se.framsteg.ideas.trials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWorld;
import se.framsteg.people.web.Browser;

@HouseTest
class TrialPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    IdeaWorld world;
    Browser lisa;
    IdeaId idea;
    String path;
    LocalDate today;

    @BeforeEach
    void lisa_has_described_an_idea() {
        world = new IdeaWorld(house, "varmland");
        lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        idea = world.addDescribed("Hyr ut verktygen", "service");
        path = world.path("/" + idea.value());
        today = LocalDate.now(house.getBean(Clock.class));
    }

    private String text(String page) {
        MvcTestResult answer = lisa.get(page);
        assertThat(answer).hasStatus(OK);
        return Browser.html(answer);
    }

    private String after(MvcTestResult pressed) {
        assertThat(pressed).hasStatus(SEE_OTHER);
        return text(Objects.requireNonNull(Browser.location(pressed)));
    }

    private MvcTestResult press(String page, String action, Map<String, String> typed) {
        return lisa.press(lisa.get(page), action, typed);
    }

    private String added() {
        String kalle = world.kalle().person().value().toString();
        return after(press(
                path + "/trials",
                path + "/trials",
                Map.of("what", "Fråga <tre> kunder", "due", today.toString(), "owner", kalle)));
    }

    @Test
    void something_to_test_is_written_told_of_and_makes_the_idea_tested() {
        assertThat(added()).contains("Testet är sparat.", "Fråga &lt;tre&gt; kunder", "Kalle Svets", "Nu är det dags.");
        String trial = path + "/trials/" + world.idea(idea).trials().getFirst().id();
        MvcTestResult later = told(trial, today.plusDays(1).toString(), "Ja");
        assertThat(later).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(later)).contains("id=\"done-error\"").doesNotContain("id=\"what-error\"");
        MvcTestResult nothing = told(trial, today.toString(), "");
        assertThat(nothing).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(nothing)).contains("id=\"result-error\"");
        assertThat(after(told(trial, "", "Två av tre")))
                .contains("Sparat.", "Det visade: Två av tre", "kommit: testad");
        assertThat(text(path + "/versions")).contains("Vad ett test visade. Den blev testad");
        assertThat(after(press(trial, trial + "/removal", Map.of()))).contains("Testet är borttaget", "Ångra");
        assertThat(lisa.get(trial)).hasStatus(NOT_FOUND);
    }

    private MvcTestResult told(String trial, String done, String result) {
        return press(
                trial,
                trial,
                Map.of("what", "Fråga tre kunder", "due", today.toString(), "done", done, "result", result));
    }

    @Test
    void ones_own_calendar_tells_of_tests_when_one_says_so_and_not_when_one_takes_it_back() {
        String trials = path + "/trials";
        assertThat(text(trials)).contains("visar inte det du ska testa");
        assertThat(after(press(trials, trials + "/calendar", Map.of()))).contains("visar också det du ska testa");
        assertThat(after(press(trials, trials + "/calendar", Map.of()))).contains("visar inte det du ska testa");
    }

    @Test
    void what_cannot_be_read_is_told_at_its_field() {
        MvcTestResult told = press(
                path + "/trials", path + "/trials", Map.of("what", "å".repeat(10_000), "due", "snart", "owner", ""));
        assertThat(told).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(told)).contains("id=\"what-error\"", "id=\"due-error\"", "value=\"snart\"");
    }

    @Test
    void a_launch_needs_a_day_that_has_been_and_what_shows_it() {
        String launch = path + "/launch";
        MvcTestResult told = press(
                launch, launch, Map.of("on", today.plusDays(1).toString(), "what", " ", "link", "javascript:alert(1)"));
        assertThat(told).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(told)).contains("id=\"on-error\"", "id=\"what-error\"", "id=\"link-error\"");
        assertThat(after(press(
                        launch,
                        launch,
                        Map.of("on", today.toString(), "what", "Faktura 2041", "link", "https://exempel.se/hyra"))))
                .contains(
                        "Nu står det att idén är lanserad",
                        "Faktura 2041",
                        "href=\"https://exempel.se/hyra\"",
                        "kommit: lanserad");
        assertThat(after(press(path + "/trials", launch + "/undone", Map.of())))
                .contains("Lanseringen är borttagen", "kommit: beskriven");
    }
}
