package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.world.SampleWorld.REGION;
import static se.framsteg.world.SampleWorld.RESULTS;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.world.SampleWorld;

/** Anybody reads what came out of a programme, and checks how it was counted. */
@Journey
class ReadResultsJourney {
    @LocalServerPort
    int port;

    @BeforeAll
    void the_sample_is_published(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
    }

    @Test
    void somebody_without_a_mouse_finds_the_figures_and_what_they_mean() {
        try (var window = Window.onto(port).open("/")) {
            window.press("Tab");
            assertThat(window.focused()).isEqualTo("Hoppa till innehållet");
            window.press("Enter").tabTo("Hållbarhetsutbildning 2020").follow();
            assertThat(window.page().url()).endsWith(RESULTS);
            window.tabTo("Så räknas siffran").press("Enter");
            assertThat(window.page().getByText("Vad som räknas").first().isVisible())
                    .isTrue();
            window.tabTo("Visa siffrorna som tabell").press("Enter");
            assertThat(window.page().getByRole(AriaRole.TABLE).first().isVisible())
                    .isTrue();
        }
    }

    @Test
    void whoever_reads_no_swedish_changes_language_and_stays_where_they_are() {
        try (var window = Window.onto(port).open(RESULTS)) {
            window.tabTo("English").follow();
            assertThat(window.words()).contains("28 of 34 answering (82%)");
            window.tabTo("Svenska").follow();
            assertThat(window.words()).contains("28 av 34 svarande (82 %)");
        }
    }

    @Test
    void nothing_is_lost_without_script() {
        try (var window = Window.withoutScript(port).open(RESULTS)) {
            var page = window.page();
            page.getByText("Så räknas siffran").first().click();
            assertThat(page.getByText("Vad som räknas").first().isVisible()).isTrue();
            window.arrive(() -> page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Region Jönköpings län"))
                    .first()
                    .click());
            assertThat(page.url()).endsWith(REGION);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                REGION,
                "/en" + REGION,
                RESULTS,
                "/en" + RESULTS,
                "/tillganglighet",
                "/kalmar",
                "/nowhere/at-all"
            })
    void nobody_is_hindered(String address) {
        try (var desk = Window.onto(port).open(address);
                var telephone = Window.telephone(port).open(address)) {
            assertThat(desk.hindrances()).isEmpty();
            assertThat(telephone.hindrances()).isEmpty();
            assertThat(telephone.tooWide()).isZero();
        }
    }
}
