package se.framsteg.course.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import se.framsteg.course.work.WorkWorld;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.world.Someone;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class PaperFilesTests {
    private static final String MAP = "stakeholder-map";
    private static final double MILLIMETRE = 72 / 25.4;

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    WorkWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_has_drawn_her_map() {
        world = new WorkWorld(house, "dalarna");
        lisa = browser(world.lisa);
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
    }

    @Test
    void a_worksheet_is_taken_away_as_a_paper_that_all_can_read() throws IOException {
        byte[] pdf = file(lisa, world.path(MAP) + "/worksheet.pdf");
        Files.write(Path.of("target/worksheet.pdf"), pdf);
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Plåt & Svets AB", "Granne 0", "Tystare fläkt", "Kund")
                .doesNotContain("customer");
    }

    @Test
    void a_worksheet_is_taken_away_as_it_is_kept() throws IOException {
        var read = JsonMapper.builder().build().readTree(file(lisa, world.path(MAP) + "/worksheet.json"));
        assertThat(read.get("company").asString()).isEqualTo("Plåt & Svets AB");
        assertThat(read.get("tables").get("stakeholders")).hasSize(5);
        assertThat(read.get("tables")
                        .get("stakeholders")
                        .get(0)
                        .get("expectation")
                        .asString())
                .isEqualTo("Tystare fläkt");
    }

    @Test
    void the_weeks_papers_lie_down_and_are_empty_or_filled() throws IOException {
        byte[] empty = file(lisa, world.path("weeks/1/papers.pdf?size=a3"));
        Files.write(Path.of("target/papers.pdf"), empty);
        assertThat(VeraPdf.whatBreaksAccessibility(empty)).isEmpty();
        assertThat(text(empty)).contains("Intressentkartan", "1 = ").doesNotContain("Granne 0");
        try (PDDocument read = Loader.loadPDF(empty)) {
            assertThat(read.getPage(0).getMediaBox().getWidth() / MILLIMETRE).isBetween(419.0, 421.0);
        }
        byte[] filled = file(lisa, world.path("weeks/1/papers.pdf?filled=true"));
        assertThat(text(filled)).contains("Granne 0", "Tystare fläkt");
        try (PDDocument read = Loader.loadPDF(filled)) {
            assertThat(read.getPage(0).getMediaBox().getWidth() / MILLIMETRE).isBetween(296.0, 298.0);
        }
        assertThat(lisa.get(world.path("weeks/2/papers.pdf"))).hasStatus(NOT_FOUND);
    }

    @Test
    void a_coach_gets_papers_for_all_with_only_what_is_handed_in() throws IOException {
        Browser coach = browser(HandInWorld.cilla(house, world.world));
        String papers = "/%s/coach/%s/cohorts/%s/hand-ins/weeks/1/papers.pdf?filled=true"
                .formatted(world.world.maja.region().slug(), world.world.course.slug(), world.world.cohort.slug());
        assertThat(text(file(coach, papers))).contains("Plåt & Svets AB").doesNotContain("Granne 0");
        world.in(() -> house.getBean(HandIns.class).handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        assertThat(text(file(coach, papers))).contains("Plåt & Svets AB", "Granne 0");
        assertThat(text(file(coach, papers.replace("?filled=true", "")))).doesNotContain("Granne 0");
    }

    @Test
    void what_was_handed_in_in_one_round_is_not_shown_to_the_coach_of_another() throws IOException {
        world.in(() -> house.getBean(HandIns.class).handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        Someone cilla = HandInWorld.cilla(house, world.world);
        var monday = MeetingWorld.monday(house).plusWeeks(10);
        Cohort later = world.in(() -> house.getBean(Cohorts.class)
                .plan(
                        world.world.by(),
                        world.world.course,
                        new CohortPlan("Omgång 2", 20, null, null, Criteria.USUAL, MeetingWorld.weeks(monday, 6))));
        world.in(() -> {
            house.getBean(ParticipationChanges.class)
                    .move(world.world.by(), world.world.course.id(), world.company, later.id(), "");
            return true;
        });
        Someone carl = Someone.known(
                house,
                world.world.maja.region(),
                "Carl Coach",
                person -> house.getBean(Coaches.class)
                        .appoint(
                                world.world.by(),
                                world.world.maja.region(),
                                later,
                                person,
                                LocalDate.of(2099, 12, 31)));
        String papers = "/%s/coach/%s/cohorts/%%s/hand-ins/weeks/1/papers.pdf?filled=true"
                .formatted(world.world.maja.region().slug(), world.world.course.slug());
        assertThat(text(file(browser(carl), papers.formatted(later.slug()))))
                .contains("Plåt & Svets AB")
                .doesNotContain("Granne 0");
        assertThat(text(file(browser(cilla), papers.formatted(world.world.cohort.slug()))))
                .doesNotContain("Plåt & Svets AB");
        world.in(() -> house.getBean(HandIns.class).handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        assertThat(text(file(browser(carl), papers.formatted(later.slug())))).contains("Granne 0");
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
            return new PDFTextStripper().getText(read);
        }
    }
}
