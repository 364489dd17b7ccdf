package se.framsteg.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.Baselines;
import se.framsteg.footprint.FootprintWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.world.Someone;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class BaselinePapersTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    FootprintWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_is_in_the_third_week() {
        world = new FootprintWorld(house, "varmland");
        lisa = browser(world.work.lisa);
    }

    @Test
    void accounts_are_taken_away_as_a_paper_that_all_can_read() throws IOException {
        fill();
        byte[] pdf = file(lisa, world.path() + "/worksheet.pdf");
        Files.write(Path.of("target/footprint.pdf"), pdf);
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Plåt & Svets AB", "Klimatbokslutet", "Tillsammans 4,67 ton", "100 000 kWh", "Faktura")
                .contains("Del två", "egen uppskattning", "2,43 ton koldioxid som växterna har tagit upp")
                .doesNotContain("operational-control");
    }

    @Test
    void a_paper_of_nothing_says_so() throws IOException {
        assertThat(text(file(lisa, world.path() + "/worksheet.pdf"))).contains("Klimatbokslutet");
    }

    @Test
    void accounts_are_taken_away_as_data_with_what_they_come_to() throws IOException {
        fill();
        var read = JsonMapper.builder().build().readTree(file(lisa, world.path() + "/worksheet.json"));
        assertThat(read.get("company").asString()).isEqualTo("Plåt & Svets AB");
        assertThat(read.get("worksheet").asString()).isEqualTo("footprint");
        var work = read.get("work");
        assertThat(work.get("factors").asString()).isEqualTo("2025");
        assertThat(work.get("once").get("year").asString()).isEqualTo("2025");
        assertThat(work.get("rows")).hasSize(2);
        assertThat(work.get("sums").get("twoMarket").decimalValue()).isEqualByComparingTo("52410");
    }

    @Test
    void the_weeks_papers_have_the_usual_rows_to_write_on_or_what_is_written() throws IOException {
        fill();
        byte[] empty = file(lisa, world.work.path("weeks/3/papers.pdf?size=a3"));
        Files.write(Path.of("target/footprint-papers.pdf"), empty);
        assertThat(VeraPdf.whatBreaksAccessibility(empty)).isEmpty();
        assertThat(text(empty))
                .contains("Klimatbokslutet", "Värme", "Resor med tåg och flyg", "Faktura / Mätare")
                .doesNotContain("100 000");
        assertThat(text(file(lisa, world.work.path("weeks/3/papers.pdf?filled=true"))))
                .contains("100 000", "HVO100", "Material, vi frågar i mars");
    }

    @Test
    void a_coach_gets_only_what_is_handed_in() throws IOException {
        fill();
        Browser coach = browser(HandInWorld.cilla(house, world.work.world));
        String papers = "/%s/coach/%s/cohorts/%s/hand-ins/weeks/3/papers.pdf?filled=true"
                .formatted(
                        world.work.world.maja.region().slug(),
                        world.work.world.course.slug(),
                        world.work.world.cohort.slug());
        assertThat(text(file(coach, papers))).contains("Klimatbokslutet").doesNotContain("100 000");
        world.in(() -> house.getBean(HandIns.class)
                .handIn(world.work.lisa(), world.work.round(), world.work.worksheet(Baselines.NAME)));
        assertThat(text(file(coach, papers))).contains("100 000", "HVO100");
        assertThat(coach.get(world.path() + "/worksheet.pdf")).hasStatus(NOT_FOUND);
        assertThat(browser(world.work.world.maja).get(world.path() + "/worksheet.json"))
                .hasStatus(NOT_FOUND);
    }

    private void fill() {
        var typed = new HashMap<AnswerPlace, String>(world.whole());
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.FACTOR), "s1-hvo");
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.AMOUNT), "1 000");
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.EVIDENCE), "estimate");
        world.write(world.work.lisa(), 0, typed);
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }

    private static byte[] file(Browser who, String path) {
        MvcTestResult answer = who.get(path);
        assertThat(answer).hasStatus(OK);
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
