package se.framsteg.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.shell.Lang;
import se.framsteg.world.SmallWorld;
import se.framsteg.world.Someone;

/** Whoever is signed in keeps the language they chose, whatever the address. */
@HouseTest
class LanguageTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    Browser browser;

    @BeforeEach
    void a_browser() {
        browser = new Browser(server);
    }

    @Test
    void is_a_persons_own_choice_and_stays() {
        Someone maja = Someone.managing(house, "kalmar", "Maja Dahl");
        browser.hold(maja.token());
        choose("en", "/home");
        assertThat(Browser.html(browser.get("/home"))).contains("<html lang=\"en\">");
        assertThat(maja.signedIn(house).language()).isEqualTo(Lang.EN);
        choose("sv", "/home");
        assertThat(Browser.html(browser.get("/home"))).contains("<html lang=\"sv\">");
    }

    @Test
    void is_an_auditors_for_as_long_as_they_read() {
        browser.hold(SmallWorld.in(house).siv());
        choose("en", "/jonkoping/audit");
        assertThat(Browser.html(browser.get("/jonkoping/audit"))).contains("<html lang=\"en\">");
        choose("sv", "/jonkoping/audit");
    }

    private void choose(String lang, String page) {
        assertThat(browser.press(browser.get(page), "/home/language", Map.of("lang", lang)))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo(page);
    }
}
