package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectsWorld;
import se.framsteg.world.UnusedNumber;

/** A promoter fills a round with companies, on telephones: from a list in Excel to an application that the manager sees. */
@Journey
class AskCompaniesJourney {
    private static final Pattern LINK = Pattern.compile("http://[^/]+(/\\S+/from/\\S+)");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    ProspectsWorld world;

    @BeforeEach
    void a_round_to_fill() {
        world = new ProspectsWorld(house, "jonkoping");
    }

    @Test
    void from_a_list_with_bad_rows_to_an_application_that_the_manager_sees() {
        try (var maja = Window.telephone(port).signedIn(world.maja.token());
                var anna = Window.telephone(port);
                var manager = Window.telephone(port).signedIn(world.applications.maja.token())) {
            paste(maja);
            assertThat(maja.words()).contains("Att fråga: 2.", "Svets HB");
            press(maja, "Svets HB", "Frågad");
            assertThat(maja.words()).contains("Frågade: 1.");
            press(maja, "Svets HB", "Ångra");
            assertThat(maja.words()).contains("Att fråga: 2.");
            maja.link("Påhittade Plåt AB");
            maja.page().getByText("Text på svenska").click();
            maja.page().getByText("Kopiera").first().click();
            maja.page().waitForCondition(() -> maja.words().contains("Texten är kopierad."));
            assertThat(maja.hindrances()).isEmpty();
            Matcher link = LINK.matcher(maja.page().locator("#text-sv").inputValue());
            assertThat(link.find()).isTrue();

            anna.open(link.group(1));
            assertThat(anna.words()).contains("Länken är till Påhittade Plåt AB. Maja Modig på Nuvab");
            assertThat(anna.hindrances()).isEmpty();
            assertThat(anna.page().locator("#name").inputValue()).isEqualTo("Anna Berg");
            Map.of("employees", "12", "turnover", "14,5 mkr", "balance", "6 200 000")
                    .forEach((field, value) -> anna.page().locator("#" + field).fill(value));
            anna.page().locator("input[name=group][value=no]").check();
            anna.button("Skicka anmälan");
            assertThat(anna.words()).contains("Tack, Påhittade Plåt AB! Er anmälan har kommit in");

            maja.open(world.path());
            assertThat(maja.words()).contains("Att fråga: 1. Anmälda: 1.");
            manager.open("/jonkoping/manage/%s/cohorts"
                    .formatted(world.opening.programme().slug()));
            manager.link("Frågade företag: Våren");
            assertThat(manager.words()).contains("Nuvab", "Anmälda");
            assertThat(manager.page().locator("tbody tr").first().innerText().replaceAll("\\s+", " "))
                    .matches("Nuvab.* 2 .*1.* 1 .*0.*");
            assertThat(manager.hindrances()).isEmpty();
            assertThat(manager.tooWide()).isZero();
        }
    }

    @Test
    void works_without_script() {
        try (var maja = Window.withoutScript(port).signedIn(world.maja.token());
                var anna = Window.withoutScript(port)) {
            maja.page().setViewportSize(320, 640);
            paste(maja);
            maja.page().getByText("Säger nej").first().click();
            press(maja, "Påhittade Plåt AB", "Hinner inte");
            assertThat(maja.words()).contains("Sa nej: 1.", "Hinner inte");
            press(maja, "Påhittade Plåt AB", "Ångra");
            maja.link("Påhittade Plåt AB");
            assertThat(maja.page().getByText("Kopiera").first().isVisible()).isFalse();
            String no = world.link(world.asMaja(), world.list(world.asMaja()).getFirst())
                    .replaceFirst("/apply/.*/from/", "/no-thanks/");
            maja.button("Skicka på svenska");
            assertThat(maja.words()).contains("Mejl skickat", "Frågade: 1.");
            anna.open(no);
            anna.button("Nej tack");
            assertThat(anna.words()).contains("Tack för beskedet");
            maja.open(world.path());
            assertThat(maja.words()).contains("De tackade nej själva");
        }
    }

    @Test
    void hinders_nobody_on_any_page() {
        Prospect plat = world.listed(
                world.asMaja(), ProspectsWorld.known("Påhittade Plåt AB", UnusedNumber.next(), "anna@plat.example"));
        world.listed(world.asPeter(), ProspectsWorld.known("Plåt", UnusedNumber.next(), "anna@plat.example"));
        String link = world.link(world.asMaja(), plat);
        String no = link.replaceFirst("/apply/.*/from/", "/no-thanks/");
        for (boolean small : new boolean[] {true, false}) {
            try (var maja = (small ? Window.telephone(port) : Window.onto(port)).signedIn(world.maja.token())) {
                for (String page : List.of(
                        "/jonkoping/promote",
                        world.path(),
                        world.path(plat),
                        world.path() + "/poster",
                        link,
                        "/en" + link,
                        no,
                        no + "x")) {
                    assertThat(maja.open(page).hindrances()).as(page).isEmpty();
                    assertThat(maja.tooWide()).as(page).isZero();
                }
                maja.open(world.path()).page().locator("#pasted").fill("Plåt AB\t559999-1361");
                maja.button("Läs raderna");
                assertThat(maja.hindrances()).isEmpty();
                assertThat(maja.tooWide()).isZero();
                maja.open(world.path() + "/poster").page().locator("#phone").fill("070-123 45 67");
                maja.button("Spara");
                assertThat(maja.words()).contains("Hämta på svenska (pdf)");
                assertThat(maja.hindrances()).isEmpty();
                assertThat(maja.tooWide()).isZero();
            }
        }
    }

    /** A button that many companies have, of this one. */
    private static void press(Window window, String company, String words) {
        window.arrive(() -> window.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(words + ": " + company))
                .click());
    }

    private void paste(Window maja) {
        maja.open("/jonkoping/promote");
        maja.link("Företag att fråga om " + world.opening.programme().name());
        maja.page()
                .locator("#pasted")
                .fill("Företag\tOrg.nr\tKontakt\tMejl\tTelefon\tKommun\n"
                        + "Påhittade Plåt AB\t" + UnusedNumber.next().formatted()
                        + "\tAnna Berg\tanna@plat.example\t070-123 45 67\tVetlanda\n"
                        + "Svets HB\t12\tKim Ek\tkim snabel-a svets\t\tVetlanda\n"
                        + "\t\tIngen Alls\t\t\t\n");
        maja.button("Läs raderna");
        assertThat(maja.words())
                .contains(
                        "2 företag läggs till",
                        "”12” är inget organisationsnummer",
                        "”kim snabel-a svets” är ingen e-postadress",
                        "Det står inget företag på raden.");
        maja.button("Lägg till 2 företag");
    }
}
