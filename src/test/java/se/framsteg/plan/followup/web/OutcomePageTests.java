package se.framsteg.plan.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
                .contains(
                        "<table class=\"cards\"",
                        "data-label=\"Väntas ge på ett år\"",
                        "<p class=\"small soft unprinted\">")
                .contains("Täta tryckluften är klar. Sagt av Anna Berg", "Det är dags nu, till och med");
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
