package se.framsteg.course.editions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.editions.EditionZip;
import se.framsteg.course.editions.SomeEdition;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class EditionPagesTests {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String LIST = "/dalarna/manage/editions";
    private static final String LESSON = "week-1/lesson-1.sv.md";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    Someone karin;
    Browser browser;
    String title;
    String slug;

    @BeforeEach
    void karin_is_signed_in() {
        karin = Someone.managing(house, "dalarna", "Karin Ek");
        browser = as(karin);
        int number = NEXT.incrementAndGet();
        title = "Hållbar é 😀 <b>vardag %d".formatted(number);
        slug = "hallbar-e-b-vardag-" + number;
    }

    @Test
    void an_edition_without_faults_is_kept_and_read_by_anybody() {
        var own = new SomeEdition().with(LESSON, "title: .*", "title: Varför hos oss?");
        MvcTestResult sent = upload(title, own.packed());
        assertThat(sent).hasStatus(SEE_OTHER);
        assertThat(html(browser.get(Browser.location(sent))))
                .contains("Hållbar é 😀 &lt;b&gt;vardag", "är sparad som version 1", "Karin Ek");
        var anybody = new Browser(server);
        assertThat(html(anybody.get("/dalarna/course/editions/%s/1".formatted(slug))))
                .contains("Varför hos oss?", "/dalarna/course/editions/%s/1/week-1/lesson-2".formatted(slug));
        assertThat(html(anybody.get("/dalarna/course/editions/%s/1/week-1/lesson-1".formatted(slug))))
                .contains("Varför hos oss?");
        assertThat(html(anybody.get("/dalarna/course"))).doesNotContain("Varför hos oss?");
        assertThat(anybody.get("/kronoberg/course/editions/%s/1".formatted(slug)))
                .hasStatus(NOT_FOUND);
        assertThat(anybody.get("/dalarna/course/editions/%s/2".formatted(slug))).hasStatus(NOT_FOUND);
        assertThat(html(browser.get(Browser.location(upload(title, own.packed())))))
                .contains("säger detsamma som");
    }

    @Test
    void all_faults_are_listed_at_once_and_nothing_is_kept() {
        var slips = new SomeEdition()
                .with(LESSON, "minutes: \\d+", "minutes: 11")
                .with(LESSON, "\\n## ", "\n<script>alert(1)</script>\n\n## ")
                .without("week-3/lesson-1.en.md");
        assertThat(upload(title, slips.packed()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "3 saker att rätta",
                        "En lektion tar 1–10 minuter",
                        "&lt;script&gt;alert(1)&lt;/script&gt; är kod för webbsidor",
                        "week-3/lesson-1.en.md",
                        "Hållbar é 😀 &lt;b>vardag");
        assertThat(html(browser.get(LIST))).doesNotContain(slug);
    }

    @Test
    void what_is_no_edition_is_asked_for_again() {
        assertThat(upload("", new byte[0]))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad utgåvan heter", "Välj zip-filen");
        assertThat(upload("😀", new byte[] {1})).bodyText().contains("minst en bokstav eller siffra");
        assertThat(upload("x".repeat(10_000), new byte[] {1})).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(upload(title, new byte[6 << 20])).bodyText().contains("Filen är större än 5 MB");
        assertThat(upload(title, "hej".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("går inte att öppna som en zip-fil");
    }

    @Test
    void the_files_come_back_as_they_were() throws Exception {
        MvcTestResult ours = browser.get(LIST + "/newest.zip");
        assertThat(ours).hasStatusOk().hasContentType("application/zip");
        assertThat(EditionZip.read(ours.getResponse().getContentAsByteArray()).files())
                .isEqualTo(new SomeEdition().files());
        var own = new SomeEdition().with(LESSON, "title: .*", "title: Varför just vi?");
        upload(title, own.packed());
        MvcTestResult its = browser.get("%s/%s/1.zip".formatted(LIST, slug));
        assertThat(EditionZip.read(its.getResponse().getContentAsByteArray()).files())
                .isEqualTo(own.files());
    }

    @Test
    void a_round_is_given_an_edition_until_it_begins() {
        upload(title, new SomeEdition().packed());
        var soon = new MeetingWorld(house, "dalarna", MeetingWorld.monday(house).plusWeeks(1), 6);
        String page = page(soon);
        assertThat(html(browser.get(page))).contains("går efter Kursen som den är", "Hållbar é 😀 &lt;b>vardag");
        assertThat(browser.press(browser.get(page), page, Map.of("edition", slug + "/9")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj en av utgåvorna");
        MvcTestResult chosen = browser.press(browser.get(page), page, Map.of("edition", slug + "/1"));
        assertThat(html(browser.get(Browser.location(chosen)))).contains("Valet är sparat", "vardag");
        assertThat(html(browser.get("/dalarna/manage/%s/cohorts".formatted(soon.course.slug()))))
                .contains(page);

        var begun =
                new MeetingWorld(house, "dalarna", MeetingWorld.monday(house).minusWeeks(1), 6);
        assertThat(html(browser.get(page(begun)))).contains("första vecka har börjat", "ligger fast");
        Map<String, String> late = Browser.filled(browser.get(page), page, Map.of("edition", slug + "/1"));
        assertThat(browser.post(page(begun), late))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Ingenting är ändrat");
    }

    private static String page(MeetingWorld world) {
        return "/dalarna/manage/%s/cohorts/%s/edition".formatted(world.course.slug(), world.cohort.slug());
    }

    private Browser as(Someone who) {
        var its = new Browser(server);
        its.hold(who.token());
        return its;
    }

    private MvcTestResult upload(String name, byte[] content) {
        String key = Browser.filled(browser.get(LIST), LIST, Map.of()).get("key");
        return server.post()
                .multipart()
                .uri(LIST)
                .file(new MockMultipartFile("file", "utgava.zip", "application/zip", content))
                .param("title", name)
                .param("key", key)
                .cookie(karin.cookie())
                .exchange();
    }
}
