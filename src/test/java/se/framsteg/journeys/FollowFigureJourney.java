package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.outcomes.SmallWorld.NOVEMBER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.outcomes.EvidenceId;
import se.framsteg.outcomes.SmallWorld;
import se.framsteg.world.Someone;

/** A manager follows a figure down to the row it came from, corrects it, and publishes. */
@Journey
class FollowFigureJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    Someone karin;
    SmallWorld world;
    EvidenceId answer;
    UUID company;
    String manage;

    @BeforeEach
    void karin_manages_a_programme_in_halland() {
        karin = Someone.managing(house, "halland", "Karin Ek");
        world = new SmallWorld(house, "halland");
        List<UUID> companies = world.companies(12, "1380", "small");
        companies.subList(1, 11).forEach(each -> world.answers(each, "has", 9, NOVEMBER));
        company = companies.getFirst();
        answer = world.answers(company, "no", 3, NOVEMBER);
        manage = "/halland/manage/" + world.programme().slug();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void down_to_the_row_and_out_to_the_public_with_script_and_without(boolean script) {
        try (var window = signedIn(script ? Window.onto(port) : Window.withoutScript(port))) {
            Page page = window.open("/halland/manage").page();
            link(page, world.programme().name());
            assertThat(window.words()).contains("10 av 11 svarande (91 %)");
            link(page, "Företag som har eller i år planerar en hållbarhetsstrategi");
            link(page, "Nej (1)");
            page.locator("table a").first().click();
            page.locator("tbody a:has-text('Enkätsvar')").click();
            assertThat(window.words()).contains("Har ingen strategi", "Enkät, rad 5", "Ett enkätsvar");
            link(page, "Rätta underlaget");
            page.getByLabel("Så här ska det vara").selectOption("has");
            page.getByLabel("Varför").fill("Företaget kryssade fel ruta");
            button(page, "Spara rättelsen");
            assertThat(window.words()).contains("Karin Ek", "Företaget kryssade fel ruta", "Ersatte:");
            link(page, world.programme().name());
            link(page, "Se vad som ändras och publicera");
            assertThat(window.words()).contains("Det här blir publikt", "11 av 11 svarande (100 %)");
            button(page, "Publicera siffrorna");
            window.open("/halland/" + world.programme().slug());
            assertThat(window.words()).contains("11 av 11 svarande (100 %)");
        }
    }

    @Test
    void nobody_is_hindered() {
        world.publish();
        try (var desk = signedIn(Window.onto(port));
                var telephone = signedIn(Window.telephone(port))) {
            for (String address : addresses()) {
                assertThat(desk.open(address).hindrances()).as(address).isEmpty();
                assertThat(telephone.open(address).hindrances()).as(address).isEmpty();
                assertThat(telephone.tooWide()).as(address).isZero();
            }
        }
    }

    private List<String> addresses() {
        return List.of(
                "/halland/manage",
                manage,
                manage + "/figures/strategy-share",
                manage + "/figures/ideas",
                manage + "/organisations/" + company,
                manage + "/evidence/" + answer.value(),
                manage + "/evidence/" + answer.value() + "/correction",
                manage + "/publication");
    }

    private Window signedIn(Window window) {
        window.page()
                .context()
                .addCookies(List.of(new Cookie("framsteg", karin.token()).setUrl("http://localhost:" + port)));
        return window;
    }

    private static void link(Page page, String text) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(text)
                                .setExact(true))
                .first()
                .click();
    }

    private static void button(Page page, String text) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .click();
    }
}
