package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.outcomes.SmallWorld.NOVEMBER;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
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
        companies.subList(0, 8).forEach(each -> {
            assesses(each, "T0", 3, 50);
            assesses(each, "T1", each.equals(company) ? 2 : 4, each.equals(company) ? 25 : 75);
        });
        manage = "/halland/manage/" + world.programme().slug();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void down_to_the_row_and_out_to_the_public_with_script_and_without(boolean script) {
        try (var window = (script ? Window.onto(port) : Window.withoutScript(port)).signedIn(karin.token())) {
            Page page = window.open("/halland/manage").page();
            window.link(world.programme().name());
            assertThat(window.words()).contains("10 av 11 svarande (91 %)");
            window.link("Företag som har en hållbarhetsstrategi eller planerar en under året");
            window.link("Nej (1)");
            window.arrive(() -> page.locator("table a").first().click());
            window.arrive(() -> page.locator("tbody a:has-text('Enkätsvar')").click());
            assertThat(window.words()).contains("Har ingen strategi", "Enkät, rad 5", "Ett enkätsvar");
            window.link("Rätta underlaget");
            page.getByLabel("Så här ska det vara").selectOption("has");
            page.getByLabel("Varför").fill("Företaget kryssade fel ruta");
            window.button("Spara rättelsen");
            assertThat(window.words()).contains("Karin Ek", "Företaget kryssade fel ruta", "Ersatte:");
            window.link(world.programme().name());
            window.link("Se vad som ändras och publicera");
            assertThat(window.words()).contains("Det här blir publikt", "11 av 11 svarande (100 %)");
            window.button("Publicera siffrorna");
            window.open("/halland/" + world.programme().slug());
            assertThat(window.words()).contains("11 av 11 svarande (100 %)");
        }
    }

    @Test
    void from_what_companies_say_of_themselves_before_and_after_to_who_says_so() {
        world.publish();
        try (var window = Window.onto(port).signedIn(karin.token())) {
            window.open(manage);
            assertThat(window.words())
                    .contains("I snitt 18,8 steg högre efter kursen (8 av 12 företag svarade båda gångerna)")
                    .contains("8 svarade före kursen och 8 efter. För 4 företag saknas något av svaren");
            window.link("Förändring enligt självskattningen");
            window.link("Samlat tal: lägre efter kursen (1)");
            window.link(world.nameOf(company));
            assertThat(window.words()).contains("Självskattning", "Samlat tal, från 0 till 100. Svaren ger 25");
            window.open("/halland/" + world.programme().slug());
            assertThat(window.words())
                    .contains("Företagen skattade sitt hållbarhetsarbete i snitt 18,8 steg högre efter kursen")
                    .contains("7 av 8 företag skattade sig minst 8 steg högre")
                    .contains("8 av 12 företag (67 %) svarade båda gångerna");
        }
    }

    @Test
    void nobody_is_hindered() {
        world.publish();
        try (var desk = Window.onto(port).signedIn(karin.token());
                var telephone = Window.telephone(port).signedIn(karin.token())) {
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
                manage + "/figures/maturity-change",
                manage + "/maturity",
                manage + "/organisations/" + company,
                manage + "/evidence/" + answer.value(),
                manage + "/evidence/" + answer.value() + "/correction",
                manage + "/publication",
                "/halland/" + world.programme().slug());
    }

    /** One of its parts and all taken together. */
    private void assesses(UUID each, String wave, int level, int index) {
        world.assesses(each, wave, "A", BigDecimal.valueOf(level));
        world.assesses(each, wave, "index", BigDecimal.valueOf(index));
    }
}
