package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.applications.Application;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Verb;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.world.UnusedNumber;

/** A company leaves, and its seat goes to the first in line who says yes. */
@Journey
class FreeSeatJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    ApplicationsWorld world;
    Opening opening;
    Application gone;
    String first;
    String second;
    String queue;

    @BeforeEach
    void a_full_round_with_two_that_wait() {
        world = new ApplicationsWorld(house, "vastmanland");
        opening = world.opening(1, Granter.NONE);
        gone = world.applied(opening);
        first = "anna-" + UUID.randomUUID() + "@plat.example";
        second = "bo-" + UUID.randomUUID() + "@ror.example";
        world.decide(opening, Verb.ACCEPT, gone, waiting(first), waiting(second));
        queue = "/vastmanland/manage/%s/cohorts/%s/applications"
                .formatted(opening.programme().slug(), opening.cohort().slug());
    }

    private Application waiting(String address) {
        return world.applied(opening, world.sent(UnusedNumber.next(), Application.Role.COMPANY, address));
    }

    @Test
    void the_first_in_line_says_no_and_the_next_says_yes_on_telephones() {
        world.leave(opening, gone);
        try (var anna = Window.telephone(port);
                var bo = Window.telephone(port);
                var maja = Window.telephone(port).signedIn(world.maja.token())) {
            maja.open(queue);
            assertThat(maja.words()).contains("Erbjuden plats, svar senast", "En av de tagna är erbjuden");
            assertThat(maja.tooWide()).isZero();

            String offer = world.linkTo(first);
            anna.open(offer);
            assertThat(anna.words()).contains("ni står först på väntelistan", "Du svarar som Anna Berg för Företaget");
            assertThat(anna.hindrances()).isEmpty();
            assertThat(anna.tooWide()).isZero();
            anna.open("/en" + offer);
            assertThat(anna.words()).contains("Yes, we will take the seat");
            assertThat(anna.hindrances()).isEmpty();
            anna.open(offer.replace("/offer", ""));
            assertThat(anna.words()).contains("Det finns en plats till er");
            assertThat(anna.hindrances()).isEmpty();
            anna.link("Svara ja eller nej");
            anna.button("Nej tack, stryk oss från listan");
            assertThat(anna.words()).contains("är tillbakatagen");

            bo.open(world.linkTo(second));
            bo.button("Ja tack, vi tar platsen");
            assertThat(bo.words()).contains("Ni har fått en plats");
            bo.open(offerOf(bo));
            assertThat(bo.words()).contains("Ni har redan en plats");
            assertThat(bo.hindrances()).isEmpty();

            maja.open(queue);
            assertThat(maja.words()).contains("Antagen", "Tillbakatagen").doesNotContain("Erbjuden plats");
        }
        assertThat(world.lettersTo(second))
                .as("waiting list, offer, acceptance")
                .isEqualTo(3);
    }

    @Test
    void a_manager_takes_the_offer_back_and_asks_another_without_script() {
        world.leave(opening, gone);
        Application other = world.queue(opening).getLast().application();
        Application asked = world.queue(opening).get(1).application();
        try (var maja = Window.withoutScript(port).signedIn(world.maja.token());
                var anna = Window.withoutScript(port)) {
            maja.page().setViewportSize(320, 640);
            maja.open(queue + "/" + other.id().value());
            maja.button("Erbjud en plats och mejla");
            assertThat(maja.words()).contains("tar du först tillbaka ett erbjudande");
            String offer = world.linkTo(first);
            maja.open(queue + "/" + asked.id().value());
            maja.button("Ta tillbaka erbjudandet och mejla");
            maja.open(queue + "/" + other.id().value());
            maja.button("Erbjud en plats och mejla");
            assertThat(maja.words()).contains("Företaget har fått frågan");
            anna.open(offer);
            assertThat(anna.words()).contains("Det finns ingen plats att svara ja eller nej till");
        }
        try (var maja = Window.onto(port).signedIn(world.maja.token())) {
            for (Application each : new Application[] {asked, other}) {
                assertThat(maja.open(queue + "/" + each.id().value()).hindrances())
                        .isEmpty();
                assertThat(maja.tooWide()).isZero();
            }
        }
    }

    private static String offerOf(Window window) {
        String own = window.page().url();
        return own.substring(own.indexOf("/vastmanland")) + "/offer";
    }
}
