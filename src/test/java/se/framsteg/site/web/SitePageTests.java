package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NOT_MODIFIED;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class SitePageTests {
    @Autowired
    MockMvcTester browser;

    @Nested
    class The_start_page {
        @Test
        void says_what_this_is_and_lists_the_regions() {
            assertThat(browser.get().uri("/"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Hållbarhet som blir av")
                    .contains("href=\"/jonkoping\"");
        }

        @Test
        void says_the_same_in_english() {
            assertThat(browser.get().uri("/en"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<html lang=\"en\">")
                    .contains("Sustainability that gets done")
                    .contains("href=\"/en/jonkoping\"")
                    .contains("href=\"/\" hreflang=\"sv\"");
        }

        @Test
        void is_not_sent_again_to_who_has_it() {
            String fingerprint = browser.get().uri("/").exchange().getResponse().getHeader("ETag");
            assertThat(browser.get().uri("/").header("If-None-Match", fingerprint))
                    .hasStatus(NOT_MODIFIED);
        }
    }

    @Nested
    class An_address_as_people_write_it {
        @ParameterizedTest
        @CsvSource({
            "/jonkoping/,/jonkoping",
            "/en/jonkoping/ask/,/en/jonkoping/ask",
            "/Jonkoping,/jonkoping",
            "/en/Jonkoping/ask,/en/jonkoping/ask",
            "/J%C3%B6nk%C3%B6ping,/jonkoping",
            "//evil.example/,/evil.example"
        })
        void leads_to_the_page_that_is_meant(String written, String meant) {
            assertThat(browser.get().uri(URI.create("http://localhost" + written)))
                    .hasStatus3xxRedirection()
                    .headers()
                    .hasValue("Location", meant);
        }

        @Test
        void of_no_region_is_not_found() {
            assertThat(browser.get().uri("/Atlantis")).hasStatus(NOT_FOUND);
        }
    }

    @Nested
    class The_accessibility_statement {
        @Test
        void is_there_for_the_whole_and_for_each_region() {
            assertThat(browser.get().uri("/tillganglighet")).hasStatusOk();
            assertThat(browser.get().uri("/jonkoping/tillganglighet"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Region Jönköpings län står bakom")
                    .contains("Digg");
            assertThat(browser.get().uri("/en/jonkoping/tillganglighet"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Region Jönköping County stands behind");
        }
    }

    @Nested
    class A_region_without_programmes {
        @Test
        void leads_to_what_anybody_may_use_and_to_nothing_that_is_empty(
                @Autowired RegionDirectory regions, @Autowired Programmes programmes) {
            String home = regions.inOrder().stream()
                    .filter(region -> Tenancy.within(region.id(), () -> programmes.announced(region.id()))
                            .isEmpty())
                    .findFirst()
                    .map(region -> "/" + region.slug())
                    .orElseThrow();
            assertThat(browser.get().uri(home))
                    .hasStatusOk()
                    .bodyText()
                    .contains("href=\"%s/course\"".formatted(home), "href=\"%s/self-assessment\"".formatted(home))
                    .contains(home + "/feed.atom")
                    .doesNotContain("href=\"%s/flows\"".formatted(home), "href=\"%s/contacts\"".formatted(home))
                    .doesNotContain("främjaren i er kommun");
        }
    }

    @Nested
    class A_programme_that_nobody_has_published {
        @BeforeEach
        void is_announced(@Autowired Programmes programmes, @Autowired RegionDirectory regions) {
            var manager =
                    Manager.operator(regions.find("kronoberg").orElseThrow().id());
            var facts = new ProgrammeFacts(
                    "Kursen som väntar",
                    "",
                    "Att vänta",
                    "",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 6, 30),
                    6,
                    false,
                    Map.of());
            Tenancy.within(manager.region(), () -> {
                programmes.enter(manager, facts, "");
            });
        }

        @Test
        void says_so_and_what_to_do() {
            assertThat(browser.get().uri("/kronoberg/kursen-som-vantar"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Inga resultat är publicerade än", "Kom gärna tillbaka")
                    .doesNotContain("Exempel med påhittade");
        }

        @Test
        void is_not_found_in_another_region() {
            assertThat(browser.get().uri("/kalmar/kursen-som-vantar")).hasStatus(NOT_FOUND);
        }
    }

    @Nested
    class What_is_not_there {
        @Test
        void is_answered_with_a_page_that_helps() {
            assertThat(browser.get().uri("/atlantis"))
                    .hasStatus(NOT_FOUND)
                    .bodyText()
                    .contains("Sidan finns inte")
                    .contains("Till startsidan");
        }
    }
}
