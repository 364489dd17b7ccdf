package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;

/** What an operator's tools may ask: whether we live and whether we are ready, and nothing else. */
@HouseTest
class HealthTests {
    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void says_up_and_not_a_word_more(String address) {
        assertThat(browser.get().uri(address)).hasStatusOk().bodyText().isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/db", "/health/ready/db", "/actuator", "/actuator/health", "/env", "/metrics", "/info",
                        "/beans",
                "/loggers", "/shutdown", "/heapdump", "/flyway", "/modulith", "/mappings", "/configprops", "/threaddump"
            })
    void tells_nothing_of_its_inside(String address) {
        assertThat(browser.get().uri(address)).hasStatus(404);
    }
}
