package se.framsteg.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.BaselineVersions;
import se.framsteg.footprint.Baselines;
import se.framsteg.footprint.FootprintWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.world.Someone;

@HouseTest
class BaselineFilesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    FootprintWorld world;
    Browser lisa;
    UUID row;

    @BeforeEach
    void lisa_has_counted_electricity() {
        world = new FootprintWorld(house, "varmland");
        lisa = browser(world.work.lisa);
        row = world.usual("electricity");
        world.write(world.work.lisa(), 0, world.whole());
    }

    @Test
    void an_invoice_is_added_to_a_row_read_and_taken_away() {
        assertThat(text(world.path())).contains("Lägg till en fil");
        assertThat(upload("Elfaktura mars.pdf", SomeFiles.PDF)).hasStatus(303);
        Attachment invoice = files().getFirst();
        assertThat(text(world.path())).contains("Filer: Elfaktura mars.pdf.");
        assertThat(text(path())).contains("Filer till El", "Elfaktura mars.pdf");
        MvcTestResult read = lisa.get(path() + "/" + invoice.id());
        assertThat(read.getResponse().getContentAsByteArray()).isEqualTo(SomeFiles.PDF);
        assertThat(read.getResponse().getHeader("Content-Disposition")).contains("Elfaktura mars.pdf");
        assertThat(text(world.path() + "/versions")).contains("El: Filer", "Elfaktura mars.pdf");
        assertThat(lisa.press(lisa.get(path()), path() + "/" + invoice.id() + "/removal", Map.of()))
                .hasStatus(303);
        assertThat(files()).isEmpty();
        assertThat(world.files()).as("erased").isEmpty();
        assertThat(world.baseline().footprint().byLocation()).isEqualByComparingTo("4070");
    }

    @Test
    void what_is_typed_is_saved_on_the_way_to_the_files() {
        Map<String, String> form = Browser.filled(
                lisa.get(world.path()), world.path(), Map.of("seen", "99", "year", "2024", "open", row.toString()));
        MvcTestResult answer = lisa.post(world.path(), form);
        assertThat(answer).hasStatus(303);
        assertThat(Browser.location(answer)).isEqualTo(path());
        assertThat(world.baseline().typed(Baseline.YEAR)).isEqualTo("2024");
    }

    @Test
    void what_is_no_paper_or_picture_is_refused_in_words() {
        assertThat(upload("faktura.pdf", "MZ a program".getBytes()))
                .hasStatus(422)
                .bodyText()
                .contains("Filen går inte att läsa");
        assertThat(upload("tom.pdf", new byte[0])).hasStatus(422).bodyText().contains("Välj en fil först");
        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_handed_in_keeps_its_files_and_the_coach_reads_no_others() {
        upload("Elfaktura.pdf", SomeFiles.PDF);
        Attachment invoice = files().getFirst();
        HandInId id = world.in(() -> house.getBean(HandIns.class)
                .handIn(world.work.lisa(), world.work.round(), world.work.worksheet(Baselines.NAME)));
        lisa.press(lisa.get(path()), path() + "/" + invoice.id() + "/removal", Map.of());
        assertThat(world.files()).as("the region has received it").containsExactly("Elfaktura.pdf");
        upload("Hemligt.png", SomeFiles.PNG);
        Attachment later = files().getFirst();
        Browser cilla = browser(HandInWorld.cilla(house, world.work.world));
        String page = "/varmland/coach/%s/cohorts/%s/hand-ins/%s"
                .formatted(world.work.world.course.slug(), world.work.world.cohort.slug(), id.value());
        assertThat(cilla.get(page))
                .hasStatus(200)
                .bodyText()
                .contains("Elfaktura.pdf")
                .doesNotContain("Hemligt.png");
        MvcTestResult read = cilla.get(page + "/files/" + invoice.id());
        assertThat(read.getResponse().getContentAsByteArray()).isEqualTo(SomeFiles.PDF);
        assertThat(cilla.get(page + "/files/" + later.id())).as("a draft's").hasStatus(404);
    }

    @Test
    void going_back_brings_files_back_within_a_month_and_those_that_are_erased_never() {
        upload("Mars.pdf", SomeFiles.PDF);
        int one = world.baseline().seq();
        upload("April.pdf", SomeFiles.PDF);
        int both = world.baseline().seq();
        restore(one);
        assertThat(files()).extracting(Attachment::name).containsExactly("Mars.pdf");
        forgetAfter(Duration.ofDays(29));
        restore(both);
        assertThat(files()).extracting(Attachment::name).containsExactly("Mars.pdf", "April.pdf");
        restore(one);
        forgetAfter(Duration.ofDays(31));
        assertThat(world.files()).containsExactly("Mars.pdf");
        assertThat(restore(both)).as("there is nothing to go back to").isEmpty();
    }

    private OptionalInt restore(int seq) {
        return world.in(
                () -> house.getBean(BaselineVersions.class).restore(world.work.lisa(), world.work.round(), seq, ""));
    }

    private void forgetAfter(Duration later) {
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> house.getBean("leftFiles", Tidying.class)
                        .forgetOld(Instant.now().plus(later)));
    }

    @Test
    void nobody_of_another_company_reads_a_file_and_no_form_can_name_one() {
        upload("Elfaktura.pdf", SomeFiles.PDF);
        UUID file = files().getFirst().id();
        var other = new FootprintWorld(house, "varmland");
        Browser theirs = browser(other.work.lisa);
        assertThat(theirs.get(path() + "/" + file)).hasStatus(404);
        other.write(other.work.lisa(), 0, other.whole());
        String own = other.path() + "/rows/" + other.usual("electricity") + "/files/";
        assertThat(theirs.get(own + file)).hasStatus(404);
        assertThat(lisa.get(world.path() + "/rows/" + UUID.randomUUID() + "/files"))
                .hasStatus(404);
        String forged = new Attachment(file, "0".repeat(64), "x.pdf").toString();
        String place = Baseline.place(world.usual("diesel"), ActivityField.FILE).toString();
        Map<String, String> form =
                Browser.filled(lisa.get(world.path()), world.path(), Map.of("seen", "99", place, forged));
        assertThat(lisa.post(world.path(), form)).hasStatus(303);
        assertThat(world.baseline().row(world.usual("diesel"))).isEmpty();
    }

    private List<Attachment> files() {
        return Attachment.in(world.baseline().row(row).orElseThrow().typed(ActivityField.FILE));
    }

    private MvcTestResult upload(String name, byte[] content) {
        String key = Browser.filled(lisa.get(path()), path(), Map.of()).get("key");
        var request = server.post().uri(path()).multipart();
        request.file(new MockMultipartFile("file", name, "application/pdf", content));
        request.param("key", String.valueOf(key));
        request.cookie(new jakarta.servlet.http.Cookie("framsteg", world.work.lisa.token()));
        return request.exchange();
    }

    private String path() {
        return world.path() + "/rows/" + row + "/files";
    }

    private String text(String path) {
        return Browser.html(lisa.get(path));
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }
}
