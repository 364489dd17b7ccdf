package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
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
import se.framsteg.programmes.Criteria;
import se.framsteg.shell.Secret;

/** A company applies on a telephone in one sitting, a manager accepts it, and the question about aid goes out. */
@Journey
class ApplyJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    ApplicationsWorld world;
    Opening opening;
    String queue;

    @BeforeEach
    void a_round_is_open() {
        world = new ApplicationsWorld(house, "jonkoping");
        opening = world.opening(25, Granter.REGION);
        queue = queue(opening);
    }

    @Test
    void from_the_first_letter_to_a_seat_on_telephones() {
        Map<String, String> typed = ApplicationsWorld.typed();
        String address = typed.get("address");
        try (var anna = Window.telephone(port);
                var maja = Window.telephone(port).signedIn(world.maja.token())) {
            anna.open(opening.path());
            assertThat(anna.words()).contains("räknas som ett litet stöd (försumbart stöd) värt cirka 12 000 kr");
            fill(anna.page(), typed);
            anna.page()
                    .waitForCondition(
                            () -> anna.page().locator("#saved").innerText().contains("Sparat"));
            assertThat(anna.hindrances()).isEmpty();
            anna.page().reload();
            assertThat(anna.page().locator("#company").inputValue()).isEqualTo("Påhittade Plåt AB");
            anna.button("Skicka anmälan");
            assertThat(anna.words())
                    .contains("Tack, Påhittade Plåt AB! Er anmälan har kommit in", "Vi har mejlat den till " + address);
            assertThat(anna.hindrances()).isEmpty();
            assertThat(anna.tooWide()).isZero();
            anna.open(world.linkTo(address));
            assertThat(anna.words()).contains("Tack, Påhittade Plåt AB! Er anmälan har kommit in");
            anna.page().locator("#name").fill("Kim Ek");
            anna.page().locator("#address").fill("kim@plat.example");
            anna.button("Lägg till kollegan");
            assertThat(anna.words()).contains("Anna Berg, Kim Ek");

            maja.open(queue);
            maja.page().getByLabel("Påhittade Plåt AB").first().check();
            maja.button("Anta");
            assertThat(maja.words()).contains("Inget har hänt än", "Så här ser mejlet ut för Anna Berg");
            assertThat(maja.hindrances()).isEmpty();
            assertThat(maja.tooWide()).isZero();
            maja.button("Anta och mejla");
            assertThat(maja.words()).contains("Ett företag har fått besked.", "Tagna platser: 1 av 25.");
            maja.link("Litet stöd till dem som antas");
            assertThat(maja.words()).contains("Påhittade Plåt AB", "Länken skickades");

            anna.page().reload();
            assertThat(anna.words()).contains("Ni har fått en plats");
            assertThat(anna.hindrances()).isEmpty();
        }
        assertThat(world.lettersTo(address))
                .as("receipt, answer, question about aid")
                .isEqualTo(3);
    }

    @Test
    void works_without_script_and_asks_of_related_companies_afterwards() {
        Map<String, String> typed = ApplicationsWorld.typed();
        typed.put("group", "yes");
        try (var anna = Window.withoutScript(port)) {
            anna.page().setViewportSize(320, 640);
            anna.open(opening.path());
            anna.page().locator("#company").fill("Påhittade Plåt AB");
            anna.button("Spara och fortsätt senare");
            assertThat(anna.words()).contains("Sparat.");
            anna.button("Skicka anmälan");
            assertThat(anna.words()).contains("Skriv tio siffror", "Välj kommun.");
            assertThat(anna.page().locator("#company").inputValue()).isEqualTo("Påhittade Plåt AB");
            fill(anna.page(), typed);
            anna.button("Skicka anmälan");
            assertThat(anna.words()).contains("Vi har mejlat den till");
            anna.open(world.linkTo(typed.get("address")));
            assertThat(anna.words()).contains("En sak kvar");
            anna.page().locator("#company-0").fill("Ägar AB");
            anna.page().locator("#share-0").fill("60");
            anna.page().locator("#employees-0").fill("300");
            anna.page().locator("#turnover-0").fill("900 mkr");
            anna.page().locator("#balance-0").fill("200 mkr");
            anna.button("Skicka uppgifterna");
            assertThat(anna.words()).contains("Ni har berättat om ett företag");
        }
    }

    @Test
    void hinders_nobody_on_any_page() {
        String token = Secret.token();
        Application plat = world.applied(opening, world.sent(), token);
        Opening full = world.opening(1, Granter.NONE);
        world.decide(full, Verb.ACCEPT, world.applied(full), world.applied(full));
        Opening closed = world.opening(
                5,
                Granter.NONE,
                Criteria.USUAL,
                world.today.minusDays(9),
                world.today.minusDays(1),
                world.today.plusDays(9));
        for (boolean small : new boolean[] {true, false}) {
            try (var window = (small ? Window.telephone(port) : Window.onto(port)).signedIn(world.maja.token())) {
                for (String page : List.of(
                        opening.path(),
                        opening.path() + "?role=promoter",
                        "/en" + opening.path(),
                        full.path(),
                        closed.path(),
                        opening.path() + "/earlier",
                        opening.path("nothing"),
                        opening.path(token),
                        "/en" + opening.path(token),
                        queue,
                        queue(full),
                        queue + "/" + plat.id().value())) {
                    assertThat(window.open(page).hindrances()).as(page).isEmpty();
                    assertThat(window.tooWide()).as(page).isZero();
                }
            }
        }
    }

    private static void fill(Page page, Map<String, String> typed) {
        typed.forEach((field, value) -> {
            switch (field) {
                case "municipality" -> page.locator("#municipality").selectOption(value);
                case "group" ->
                    page.locator("input[name=group][value=" + value + "]").check();
                default -> page.locator("#" + field).fill(value);
            }
        });
    }

    private static String queue(Opening of) {
        return "/jonkoping/manage/%s/cohorts/%s/applications"
                .formatted(of.programme().slug(), of.cohort().slug());
    }
}
