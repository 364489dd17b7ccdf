package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.world.SampleWorld.RESULTS;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.world.SampleWorld;
import se.framsteg.world.Someone;

/** The sample's figures, from its workbook to the page that anybody reads. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleResultsTests {
    @Autowired
    MockMvcTester browser;

    @BeforeAll
    void the_sample_is_published(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
    }

    private String read(String address) {
        assertThat(browser.get().uri(address)).hasStatusOk();
        try {
            return browser.get()
                    .uri(address)
                    .exchange()
                    .getResponse()
                    .getContentAsString()
                    .replace('\u00a0', ' ');
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void are_what_the_workbook_holds() {
        assertThat(read(RESULTS))
                // 41 in the workbook; others apply to the same programme in the same database.
                .containsPattern("37 företag fick stöd, av 4[1-9] som anmälde sig\\.")
                .contains("28 av 34 svarande (82 %)")
                .contains("14 företag har tagit fram en egen handlingsplan. Styrelsen har antagit 11 av planerna.")
                .contains("20 idéer")
                .contains("GGVV: Gislaved, Gnosjö, Vaggeryd, Värnamo.")
                .contains("rekommendationstalet 55,9");
    }

    @Test
    void are_headed_as_an_example_wherever_they_stand() {
        for (String address : new String[] {RESULTS, "/jonkoping", "/"}) {
            assertThat(read(address)).contains("Exempel med påhittade företag, inte regionens uppgifter");
        }
        assertThat(read("/en" + RESULTS)).contains("Example with invented companies");
    }

    @Test
    void come_with_the_voices_that_have_consent_and_no_others() {
        assertThat(read(RESULTS)).contains("Främjare Höglandet").doesNotContain("Smedhyttan Lantbruksteknik");
    }

    @Test
    void never_show_what_was_written_to_the_manager_only() {
        assertThat(read(RESULTS)).doesNotContain("Lärorikt och konkret");
    }

    @Test
    void give_each_picture_as_a_file_too() {
        assertThat(browser.get().uri(RESULTS + "/figures/strategy-share.svg"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("image/svg+xml");
        assertThat(read(RESULTS)).contains("href=\"" + RESULTS + "/figures/strategy-share.svg\"");
    }

    @Test
    void show_nothing_of_who_happened_to_open_them_first(
            @Autowired ApplicationContext house, @Autowired FrozenPages pages) {
        var maja = Someone.managing(house, "jonkoping", "Maja Modig");
        pages.forget("/");
        assertThat(browser.get().uri(RESULTS).cookie(maja.cookie()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Maja");
    }

    @Test
    void are_told_in_short_on_the_pages_above() {
        assertThat(read("/jonkoping")).contains("82 %").contains("href=\"" + RESULTS + "\"");
        assertThat(read("/")).contains("28 av 34 svarande (82 %)").contains("href=\"" + RESULTS + "\"");
    }
}
