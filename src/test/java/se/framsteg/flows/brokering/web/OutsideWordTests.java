package se.framsteg.flows.brokering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.flows.brokering.BrokerWorld;
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.flows.brokering.Dialogues;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Proposal;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.people.web.Browser;

/** A promoter who answers for somebody outside says each time who there was asked, and when. */
@HouseTest
class OutsideWordTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    BrokerWorld world;
    MatchId match;
    String page;
    Browser petra;
    String today;

    @BeforeEach
    void a_company_and_somebody_outside_that_know_each_other() {
        world = new BrokerWorld(house, "varmland");
        match = BrokerWorld.in(house, world.folke, world.film, world.petra, world.nuvab)
                .match();
        page = "/varmland/promote/outside/need/matches/" + match.value();
        petra = new Browser(server);
        petra.hold(world.petra.token());
        today = world.course.today.toString();
    }

    @Test
    void what_is_agreed_is_said_by_somebody_there_on_a_day() {
        String proposal = proposed().toString();
        String action = page + "/proposals/" + proposal + "/confirmation";
        String opened = page + "?answers=" + proposal;
        assertThat(Browser.html(petra.get(page)))
                .contains("De säger ja", opened)
                .doesNotContain(action);
        assertThat(petra.press(petra.get(opened), action, Map.of("who", " ", "saidOn", today)))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vem på företaget som sa ja", action);
        String tomorrow = world.course.today.plusDays(1).toString();
        assertThat(petra.press(petra.get(opened), action, Map.of("who", "Ulla", "saidOn", tomorrow)))
                .hasStatus(422);
        assertThat(world.state(match)).isEqualTo("dialogue");
        petra.press(petra.get(opened), action, Map.of("who", "Ulla Utanför", "saidOn", today));
        assertThat(world.state(match)).isEqualTo("agreed");
        assertThat(Browser.html(petra.get(page))).contains("Ulla Utanför sa ja");
        assertThat(folkes()).contains("Båda säger ja").doesNotContain("Ulla Utanför");
    }

    @Test
    void a_delivery_is_right_when_somebody_there_has_said_so() {
        agree();
        UUID told = world.in(() -> house.getBean(Deliveries.class)
                .tell(Speaker.of(world.folke()), match, new Delivery.Told(world.course.today, BigDecimal.TWO, null)));
        String action = page + "/deliveries/" + told + "/confirmation";
        String opened = page + "?answers=" + told;
        assertThat(petra.press(petra.get(opened), action, Map.of("who", "", "saidOn", today)))
                .hasStatus(422);
        petra.press(petra.get(opened), action, Map.of("who", "Ulla Utanför", "saidOn", today));
        assertThat(Browser.html(petra.get(page))).contains("Ulla Utanför sa ja");
        assertThat(folkes())
                .contains("Bekräftat av företaget, och av främjaren för den som är utanför programmet")
                .doesNotContain("Ulla Utanför");
    }

    @Test
    void what_the_promoter_writes_for_them_is_told_by_somebody_there() {
        agree();
        String action = page + "/deliveries";
        var typed = Map.of("on", today, "delivered", "1,5", "teller", "", "tellerOn", today);
        assertThat(petra.press(petra.get(page), action, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vem på företaget som sa ja", "1,5");
        MvcTestResult done = petra.press(
                petra.get(page),
                action,
                Map.of("on", today, "delivered", "1,5", "teller", "Ulla Utanför", "tellerOn", today));
        assertThat(Browser.location(done)).contains("said=told");
        assertThat(Browser.html(petra.get(page))).contains("Ulla Utanför sa ja", "1,5 ton");
    }

    @Test
    void what_the_promoter_proposes_for_them_is_said_by_somebody_there() {
        String action = page + "/proposals";
        var typed = Map.of("kind", "trial", "terms", "En säck på prov", "who", "", "saidOn", today);
        assertThat(petra.press(petra.get(page), action, typed))
                .hasStatus(422)
                .bodyText()
                .contains("En säck på prov");
        petra.press(
                petra.get(page),
                action,
                Map.of("kind", "trial", "terms", "En säck på prov", "who", "Ulla Utanför", "saidOn", today));
        assertThat(Browser.html(petra.get(page))).contains("Ulla Utanför sa ja", "Väntar på svar");
    }

    private UUID proposed() {
        var dialogues = house.getBean(Dialogues.class);
        Speaker folke = Speaker.of(world.folke());
        return world.in(() -> {
            var terms = new Proposal.Terms("En pall i veckan", null, null, null);
            dialogues.propose(folke, match, Proposal.Kind.AGREEMENT, terms);
            return dialogues.proposals(folke, match).getFirst().id();
        });
    }

    private void agree() {
        UUID proposal = proposed();
        world.does(() -> house.getBean(Dialogues.class).answer(world.outside(), match, proposal, true));
    }

    private String folkes() {
        var folke = new Browser(server);
        folke.hold(world.folke.token());
        return Browser.html(folke.get("/varmland/company/%s/matches/%s".formatted(world.film, match.value())));
    }
}
