package se.framsteg.workbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.SampleCopy;
import se.framsteg.world.Someone;

@HouseTest
class ImportPageTests {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String LIST = "/jonkoping/manage/imports";
    private static final String NAME = "Hållbarhetsutbildning 2020";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    Someone karin;
    Browser browser;
    String programme;

    @BeforeEach
    void karin_is_signed_in() {
        karin = Someone.managing(house, "jonkoping", "Karin Ek");
        browser = as(karin);
        programme = "Uppladdat exempel " + NEXT.incrementAndGet();
    }

    @Test
    void says_that_no_file_has_been_handed_in_yet() {
        var eva = as(Someone.managing(house, "gotland", "Eva Hed"));
        assertThat(Browser.html(eva.get("/gotland/manage/imports"))).contains("Ingen fil har lämnats än.");
    }

    @Test
    void asks_again_for_a_file_that_is_missing_or_of_another_kind() {
        assertThat(upload("", new byte[0])).hasStatus(422).bodyText().contains("Välj en fil");
        assertThat(upload("bild.png", new byte[] {1, 2}))
                .hasStatus(422)
                .bodyText()
                .contains("slutar på .xlsx");
    }

    @Test
    void keeps_of_a_files_name_what_can_be_read() {
        assertThat(upload("C:\\mina filer\\f\0i\u001bl.xlsx", new byte[] {1, 2}))
                .hasStatus(303);
        assertThat(Browser.html(browser.get(LIST))).contains(">fil.xlsx<");
    }

    @Test
    void checks_first_and_imports_when_somebody_presses() {
        String page = Browser.location(upload("fil.xlsx", SampleCopy.with(NAME, programme)));
        String checked = Browser.html(ended(page));
        assertThat(checked)
                .contains("går bra att läsa in", "Det här skulle ändras", "Läs in filen")
                .contains("Exempel med påhittade företag, inte regionens uppgifter");
        assertThat(programmes()).isZero();

        String again = Browser.location(browser.press(browser.get(page), page + "/acceptance", java.util.Map.of()));
        assertThat(again).isEqualTo(page);
        assertThat(Browser.html(ended(page)))
                .contains("är inläst", "Det här ändrades")
                .doesNotContain("Läs in filen");
        assertThat(programmes()).isEqualTo(1);
        assertThat(parts(page)).isZero();
        assertThat(Browser.html(browser.get(LIST))).contains("fil.xlsx", "Inläst");
    }

    @Test
    void says_when_a_file_says_what_earlier_files_said() {
        byte[] file = SampleCopy.with(NAME, programme);
        String first = Browser.location(upload("fil.xlsx", file));
        browser.press(ended(first), first + "/acceptance", java.util.Map.of());
        ended(first);
        String second = Browser.location(upload("fil.xlsx", file));
        assertThat(Browser.html(ended(second)))
                .contains("säger detsamma som tidigare filer")
                .doesNotContain("Läs in filen");
    }

    @Test
    void lists_what_must_be_mended_and_imports_the_rest_when_asked_to() {
        byte[] file = SampleCopy.with(NAME, programme, "559999-1451", "559999-1452");
        String page = Browser.location(upload("fel.xlsx", file));
        assertThat(Browser.html(ended(page)))
                .contains("Behöver rättas", "Bladet Företag, rad 42", "559999-1452", "Läs in det övriga");
        assertThat(Browser.html(browser.get(page + "/problems.csv")))
                .startsWith("\ufeff\"Slag\";\"Blad\";\"Rad\"")
                .contains("\"Behöver rättas\";\"Företag\";\"42\"");
        assertThat(browser.press(browser.get(page), page + "/acceptance", java.util.Map.of("rest", "false")))
                .hasStatus(409);

        browser.press(browser.get(page), page + "/acceptance", java.util.Map.of());
        assertThat(Browser.html(ended(page))).contains("är inläst", "Se siffrorna som de står nu");
        assertThat(programmes()).isEqualTo(1);

        String again = Browser.location(upload("fel.xlsx", file));
        assertThat(Browser.html(ended(again)))
                .contains("Behöver rättas", "Lämna en ny fil")
                .doesNotContain("Läs in det övriga");
    }

    @Test
    void refuses_what_is_no_workbook_and_what_is_anothers() {
        String broken = Browser.location(upload("trasig.xlsx", "inte en arbetsbok".getBytes()));
        assertThat(Browser.html(ended(broken))).contains("kan inte tas emot", "ingen Excel-arbetsbok");
        assertThat(parts(broken)).isZero();

        String elsewhere = Browser.location(
                upload("annan.xlsx", SampleCopy.with(NAME, programme, "Region Jönköpings län", "Region Kalmar län")));
        assertThat(Browser.html(ended(elsewhere)))
                .contains("kan inte tas emot", "en annan region än Region Jönköpings län")
                .doesNotContain("Läs in filen", "Läs in det övriga");
    }

    @Test
    void is_there_for_nobody_else() {
        String page = Browser.location(upload("fil.xlsx", SampleCopy.with(NAME, programme)));
        ended(page);
        var eva = as(Someone.managing(house, "gotland", "Eva Hed"));
        assertThat(eva.get(page)).hasStatus(404);
        assertThat(eva.get(page.replace("jonkoping", "gotland"))).hasStatus(404);
        assertThat(eva.get(page.replace("jonkoping", "gotland") + "/problems.csv"))
                .hasStatus(404);
    }

    private Browser as(Someone who) {
        var its = new Browser(server);
        its.hold(who.token());
        return its;
    }

    private MvcTestResult upload(String name, byte[] content) {
        String key = Browser.filled(browser.get(LIST), LIST, java.util.Map.of()).get("key");
        return server.post()
                .multipart()
                .uri(LIST)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("key", key)
                .cookie(karin.cookie())
                .exchange();
    }

    /** The run's page as it is when nothing more happens by itself. */
    private MvcTestResult ended(String page) {
        for (int tries = 0; tries < 300; tries++) {
            var now = browser.get(page);
            if (!Pattern.compile("hx-get").matcher(Browser.html(now)).find()) {
                return now;
            }
            pause();
        }
        throw new AssertionError("Not done in time: " + page);
    }

    private long programmes() {
        return count("select count(*) from programmes.programme where name = '%s'".formatted(programme));
    }

    private long parts(String page) {
        String run = page.substring(page.lastIndexOf('/') + 1);
        return count("select count(*) from workbook.upload_part where run_id = '%s'".formatted(run));
    }

    private long count(String sql) {
        var transactions = house.getBean(TransactionTemplate.class);
        return Tenancy.within(
                karin.region().id(),
                () -> transactions.execute(_ -> house.getBean(JdbcClient.class)
                        .sql(sql)
                        .query(Long.class)
                        .single()));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
