package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.workbook.ImportProgress;
import se.framsteg.workbook.Imports;

/** The sample's figures, from its workbook to the page that anybody reads. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleResultsTests {
    private static final String PAGE = "/jonkoping/hallbarhetsutbildning-2020";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Imports imports;

    @Autowired
    Publications publications;

    @Autowired
    Programmes programmes;

    @Autowired
    RegionDirectory regions;

    @Autowired
    FrozenPages pages;

    @BeforeAll
    void the_sample_is_imported_and_published() {
        var manager = Manager.operator(regions.find("jonkoping").orElseThrow().id());
        imports.run(manager, Path.of("samples/hallbarhetsutbildning-2020.xlsx"), false, false, ImportProgress.SILENT);
        Tenancy.within(manager.region(), () -> {
            var programme =
                    programmes.find(manager, "hallbarhetsutbildning-2020").orElseThrow();
            publications.publish(manager, programme);
        });
        pages.forget("/");
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
        assertThat(read(PAGE))
                .contains("37 företag fick stöd, av 41 som sökte.")
                .contains("28 av 34 svarande (82 %)")
                .contains("14 företag har tagit fram en egen handlingsplan. Styrelsen har antagit 11 av planerna.")
                .contains("20 idéer")
                .contains("rekommendationstalet 55,9");
    }

    @Test
    void are_headed_as_an_example_wherever_they_stand() {
        for (String address : new String[] {PAGE, "/jonkoping", "/"}) {
            assertThat(read(address)).contains("Exempel med påhittade företag, inte regionens uppgifter");
        }
        assertThat(read("/en" + PAGE)).contains("Example with invented companies");
    }

    @Test
    void come_with_the_voices_that_have_consent_and_no_others() {
        assertThat(read(PAGE)).contains("Främjare Höglandet").doesNotContain("Smedhyttan Lantbruksteknik");
    }

    @Test
    void never_show_what_was_written_to_the_manager_only() {
        assertThat(read(PAGE)).doesNotContain("Lärorikt och konkret");
    }

    @Test
    void are_told_in_short_on_the_pages_above() {
        assertThat(read("/jonkoping")).contains("82 %").contains("href=\"" + PAGE + "\"");
        assertThat(read("/")).contains("28 av 34 svarande (82 %)").contains("href=\"" + PAGE + "\"");
    }
}
