package se.framsteg.plan.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.followup.FollowUpWorld;
import se.framsteg.plan.followup.Told;
import se.framsteg.plan.followup.Turn;

@HouseTest
class OutcomePageTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Test
    void says_what_became_of_each_action_and_what_the_company_has_said_itself() {
        var world = FollowUpWorld.after(house, "orebro", 3);
        ActionId early = world.add("Täta tryckluften", world.today.minusDays(5));
        ActionId tardy = world.add("Byta lampor", world.today.minusDays(9));
        ActionId stuck = world.add("Sortera mer", null);
        world.add("Köpa elbil", world.today.minusDays(1));
        ActionId dropped = world.add("Flytta lagret", null);
        world.send(
                Turn.QUARTER,
                world.anna(),
                new Told(early, Told.How.DONE, world.today.minusDays(5), ""),
                new Told(tardy, Told.How.DONE, world.today.minusDays(8), ""),
                new Told(stuck, Told.How.STUCK, null, "Ingen plats"),
                new Told(dropped, Told.How.DROPPED, null, ""));
        assertThat(page(world))
                .contains(
                        "2 av 5 åtgärder är klara",
                        "1 klar i tid",
                        "1 klar efter slutdatum",
                        "1 försenad",
                        "1 har fastnat")
                .contains("1 blir inte av", "Har fastnat: Ingen plats", "Anna Berg skrev", "Kallare")
                .contains("<table class=\"cards\"", "data-label=\"Väntas ge\"", "<p class=\"small soft unprinted\">")
                .contains("Täta tryckluften är klar. Sagt av Anna Berg", "Det är dags nu, till och med");
    }

    @Test
    void what_was_expected_is_never_said_to_have_been_reached() {
        var world = FollowUpWorld.after(house, "orebro", 3);
        ActionId air = world.add("Täta tryckluften", world.today.minusDays(5));
        expects(world, air);
        world.send(Turn.QUARTER, world.anna(), new Told(air, Told.How.DONE, world.today.minusDays(5), ""));
        assertThat(page(world))
                .containsPattern("Väntas ge 18 ton sparat material, 140.000 kronor sparade om året \\(en gissning\\)")
                .containsPattern(
                        "väntas spara 140.000 kronor. De som är klara väntas stå för 140.000 kronor av det. Osäkert: 140.000 kronor")
                .contains("väntas spara 18 ton material", "Skriv hur det blev");
    }

    @Test
    void what_it_became_is_the_companys_own_word_a_year_at_a_time() {
        var world = FollowUpWorld.after(house, "orebro", 3);
        ActionId air = world.add("Täta tryckluften", world.today.minusDays(5));
        world.send(Turn.QUARTER, world.anna(), new Told(air, Told.How.DONE, world.today.minusDays(5), ""));
        String path = world.path("outcome/" + air.value());
        var anna = new Browser(server);
        anna.hold(world.surveys.anna.token());
        String year = String.valueOf(world.today.getYear());
        assertThat(Browser.html(anna.press(anna.get(path), path, Map.of("year", "2099", "saving", "ca 5 tkr"))))
                .contains("Skriv året med fyra siffror", "ca 5 tkr");
        assertThat(anna.press(anna.get(path), path, Map.of("year", year, "saving", "12 000")))
                .hasStatus(422)
                .bodyText()
                .contains("Välj hur säkra ni är.");
        var typed = Map.of("year", year, "saving", "-12 000", "method", "Elräkningarna", "confidence", "high");
        var kept = anna.press(anna.get(path), path, typed);
        assertThat(kept).hasStatus(303);
        assertThat(Browser.html(anna.get(Objects.requireNonNull(Browser.location(kept)))))
                .contains("Sparat. Det står vid åtgärden")
                .containsPattern(
                        year + ": .12.000 kronor sparade. Vår egen uppgift, säkert, mätt eller räknat. Elräkningarna")
                .contains("Ändra eller lägg till ett år", "Inget tal än");
        assertThat(Browser.html(anna.get(path))).contains("Skrivet av Anna Berg");
        assertThat(anna.press(
                        anna.get(path), path, Map.of("seen", "", "year", year, "saving", "1", "confidence", "low")))
                .hasStatus(409)
                .bodyText()
                .contains("står det redan något annat", "Elräkningarna");
        assertThat(anna.press(anna.get(path), path, Map.of("seen", "", "year", year, "saving", "", "confidence", "")))
                .hasStatus(409);
        assertThat(anna.press(
                        anna.get(path),
                        path,
                        Map.of("year", year, "saving", "900", "method", "Bokföringen", "confidence", "low")))
                .hasStatus(303);
        assertThat(Browser.html(anna.get(path))).contains("Det här stod förut", "Elräkningarna", "Bokföringen");
        var taken = anna.press(anna.get(path), path, Map.of("year", year, "saving", ""));
        assertThat(Browser.html(anna.get(Objects.requireNonNull(Browser.location(taken)))))
                .contains("Årets uppgift är borta.")
                .doesNotContain("Elräkningarna");
        var petra = new Browser(server);
        petra.hold(world.surveys.petra.token());
        assertThat(petra.get(path)).hasStatus(404);
        ActionId later = world.add("Byta lampor", world.today.plusDays(9));
        assertThat(anna.get(world.path("outcome/" + later.value())))
                .as("before it is done it has given nothing")
                .hasStatus(404);
    }

    private void expects(FollowUpWorld world, ActionId id) {
        world.in(() -> house.getBean(JdbcClient.class)
                .sql(
                        "update plan.action set material_t_year = 18, saving_sek_year = 140000, confidence = 'low' where id = ?")
                .param(id.value())
                .update());
    }

    @Test
    void an_empty_plan_says_so_and_nobody_else_sees_it() {
        var world = FollowUpWorld.after(house, "orebro", 15);
        assertThat(page(world)).contains("Det finns inga åtgärder i planen än", "Det kommer inga fler frågor");
        var petra = new Browser(server);
        petra.hold(world.surveys.petra.token());
        assertThat(petra.get(world.path("outcome"))).hasStatus(404);
    }

    private String page(FollowUpWorld world) {
        var browser = new Browser(server);
        browser.hold(world.surveys.anna.token());
        return Browser.html(browser.get(world.path("outcome")));
    }
}
