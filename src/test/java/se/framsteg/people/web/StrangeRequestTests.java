package se.framsteg.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.world.Someone;

/** What no browser of ours sends by itself. */
@HouseTest
class StrangeRequestTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_form_sent_from_another_site_does_nothing_though_its_key_is_ours(String site) {
        assertThat(askedFrom(site)).hasStatus(FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void a_form_sent_from_our_own_page_does_what_it_should(String site) {
        assertThat(askedFrom(site)).hasStatus(SEE_OTHER);
    }

    @Test
    void a_sign_that_no_text_can_hold_is_asked_about_beside_its_field() {
        var visitor = new Browser(server).from(UUID.randomUUID().toString());
        var page = visitor.get("/signin");
        assertThat(visitor.press(page, "/signin", Map.of("address", "a\0b@region.example")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "href=\"#address\"", "ett tecken som inte går att spara", "value=\"a\ufffdb@region.example\"");
        var browser = new Browser(server);
        browser.hold(Someone.managing(house, "kalmar", "Maja Dahl").token());
        assertThat(browser.press(browser.get("/home"), "/home/name", Map.of("name", "Maja\0Dahl")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#name\"", "ett tecken som inte går att spara", "value=\"Maja\ufffdDahl\"");
        assertThat(browser.press(browser.get("/home"), "/home/language", Map.of("lang", "e\0n")))
                .as("a form that has no word of it is refused as a whole")
                .hasStatus(BAD_REQUEST)
                .bodyText()
                .contains("Det där förstod vi inte");
    }

    private MvcTestResult askedFrom(String site) {
        var visitor = new Browser(server).from(UUID.randomUUID().toString());
        var fields = Browser.filled(
                visitor.get("/signin"), "/signin", Map.of("address", UUID.randomUUID() + "@region.example"));
        var request = server.post().uri("/signin").header("Sec-Fetch-Site", site);
        fields.forEach(request::param);
        return request.exchange();
    }
}
