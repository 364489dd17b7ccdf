package se.framsteg.ideas.worth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWorld;
import se.framsteg.people.web.Browser;

/** The same ideas by what they are worth, on one page each, and in columns. */
@HouseTest
class IdeaViewsTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    IdeaWorld world;
    Browser lisa;
    IdeaId idea;
    String path;

    @BeforeEach
    void lisa_has_described_an_idea() {
        world = new IdeaWorld(house, "varmland");
        lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        idea = world.addDescribed("Hyr ut verktygen", "service");
        path = world.path("/" + idea.value());
    }

    private String text(String page) {
        MvcTestResult answer = lisa.get(page);
        assertThat(answer).hasStatus(OK);
        return Browser.html(answer);
    }

    private String after(MvcTestResult pressed) {
        assertThat(pressed).hasStatus(SEE_OTHER);
        return text(Objects.requireNonNull(Browser.location(pressed)));
    }

    @Test
    void its_worth_is_counted_from_what_is_said_and_a_decision_needs_a_reason() {
        var said = new HashMap<>(Map.of(
                "pull",
                "5",
                "effect",
                "4",
                "profit",
                "3",
                "feasibility",
                "2",
                "fit",
                "1",
                "investment",
                "25 000 kr",
                "gain",
                "10 000",
                "decision",
                "go",
                "reason",
                " "));
        MvcTestResult told = lisa.press(lisa.get(path + "/worth"), path + "/worth", said);
        assertThat(told).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(told)).contains("id=\"reason-error\"", "value=\"25000\"");
        said.put("reason", "Kunden bad om den");
        assertThat(after(lisa.press(lisa.get(path + "/worth"), path + "/worth", said)))
                .contains("Ert omdöme: 3,35 av 5", "efter 2,5 år", "Sparat.");
        world.add("Utan omdöme");
        assertThat(text(world.path("/priorities"))).contains("3,35", "Kör", "Utan omdöme", "Inte sagt än", "plane-box");
        said.put("gain", "-10 000");
        assertThat(after(lisa.press(lisa.get(path + "/worth"), path + "/worth", said)))
                .contains("Den betalar sig inte");
    }

    @Test
    void its_three_values_stand_on_one_page_and_are_written_there() {
        assertThat(text(path + "/canvas"))
                .contains("Byggare i länet", "Ingen stillestånd", "Inget skrivet än", "När den är slut");
        MvcTestResult form = lisa.get(path + "/canvas/edit");
        assertThat(after(lisa.press(form, path + "/canvas", Map.of("take-back", "Vi hämtar den <gratis>"))))
                .contains("Vi hämtar den &lt;gratis&gt;");
        MvcTestResult told =
                lisa.press(lisa.get(path + "/canvas/edit"), path + "/canvas", Map.of("take-back", "é".repeat(10_000)));
        assertThat(told).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void they_stand_in_columns_by_stage_kind_and_who_looks_after_them() {
        IdeaId raw = world.add("Rå idé");
        world.write(
                world.lisa(),
                raw,
                1,
                Map.of(
                        "kind",
                        "product",
                        "owner",
                        world.kalle().person().value().toString()));
        assertThat(text(world.path("/board")))
                .contains("Hyr ut verktygen", "Rå idé", "Kalle Svets håller i den.", "Testa den", "Beskriv den");
        assertThat(text(world.path("/board?kind=product"))).contains("Rå idé").doesNotContain("Hyr ut verktygen");
        assertThat(text(world.path("/board?owner=" + world.kalle().person().value())))
                .contains("Rå idé")
                .doesNotContain("Hyr ut verktygen");
        assertThat(text(world.path("/board?kind=%3Cb%3E&owner=x"))).contains("Rå idé", "Hyr ut verktygen");
    }
}
