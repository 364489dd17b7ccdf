package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NOT_MODIFIED;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;

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
