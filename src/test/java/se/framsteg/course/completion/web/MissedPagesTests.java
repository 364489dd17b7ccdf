package se.framsteg.course.completion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.surveys.CompletionWorld;
import se.framsteg.world.Someone;

/** A coach notes why a company gave no answer before the course, and takes it back. */
@HouseTest
class MissedPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    CompletionWorld world;
    Browser cilla;
    String path;
    String company;

    @BeforeEach
    void a_company_that_answered_nothing_before_its_course() {
        world = new CompletionWorld(house, "halland");
        cilla = browser(world.cilla);
        path = "/halland/coach/%s/cohorts/%s/missed"
                .formatted(world.work.world.course.slug(), world.work.world.cohort.slug());
        company = path + "/" + world.work.company;
    }

    @Test
    void it_is_noted_with_a_reason_shown_to_the_company_and_taken_back() {
        assertThat(text(cilla, "/halland/coach")).contains("Ett företag svarade inte på självskattningen före kursen");
        assertThat(note(""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv varför företaget inte svarade");
        assertThat(note("x".repeat(10_000))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(note("Kom i vecka 2 <script>alert(1)</script> é 😀")).hasStatus(SEE_OTHER);
        String noted = "Kom i vecka 2 &lt;script&gt;alert(1)&lt;/script&gt; é 😀";
        assertThat(text(cilla, path)).contains(noted, "Noterat av Cilla Coach");
        Browser lisa = browser(world.work.lisa);
        assertThat(text(lisa, world.path() + "/completion")).contains(noted, "Noterat av Cilla Coach");
        assertThat(cilla.press(cilla.get(path), company + "/removal", Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(cilla, path)).doesNotContain("Noterat av").contains("Varför svarade inte");
    }

    @Test
    void a_coach_of_another_round_and_the_company_itself_note_nothing() {
        var other = new CompletionWorld(house, "halland");
        Browser theirs = browser(other.cilla);
        assertThat(theirs.get(path)).hasStatus(NOT_FOUND);
        String own = "/halland/coach/%s/cohorts/%s/missed"
                .formatted(other.work.world.course.slug(), other.work.world.cohort.slug());
        Map<String, String> fields = Browser.filled(theirs.get(own), own + "/" + other.work.company, Map.of());
        fields.put(MissedPage.field(world.work.company), "Glömde");
        assertThat(theirs.post(own + "/" + world.work.company, fields)).hasStatus(NOT_FOUND);
        assertThat(browser(world.work.lisa).get(path)).hasStatus(NOT_FOUND);
    }

    private MvcTestResult note(String reason) {
        return cilla.press(cilla.get(path), company, Map.of(MissedPage.field(world.work.company), reason));
    }

    private static String text(Browser browser, String path) {
        return Browser.html(browser.get(path));
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }
}
