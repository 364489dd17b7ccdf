package se.framsteg.plan.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.Checking;
import se.framsteg.plan.adoption.Deciding.Decided;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.Decision.Signer;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.documents.VeraPdf;

/** After a decision there is a paper of it: to show a bank, to keep, and to take home. */
@HouseTest
class DecisionPaperTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    AdoptionWorld world;
    Version version;
    Browser lisa;

    @Test
    void it_says_the_day_the_way_who_took_part_and_reservations_word_for_word() throws IOException {
        board();
        assertThat(lisa.get(at() + "/files/decision-sv.pdf")).hasStatus(NOT_FOUND);
        decided(List.of(
                new Signer("Gunvor Ek", "ledamot", "reserved", "För dyrt.\nVänta ett år."),
                new Signer("Sten Sax", "", "approved-handed", "")));
        byte[] pdf = bytes("decision-sv.pdf");
        assertThat(text(pdf))
                .contains("Beslut", "Antagen av styrelsen", "Inskrivet av Lisa Plåt", "Styrelsen beslutade att")
                .contains("Gunvor Ek, ledamot: reserverade sig", "Gunvor Ek: ”För dyrt.", "Vänta ett år.”")
                .contains("Sten Sax: godkände, med en länk som kontaktpersonen lämnade över", version.hash());
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        assertThat(VeraPdf.whatBreaksArchiving(pdf)).isEmpty();
        assertThat(bytes("decision-en.docx")).isNotEmpty();
        assertThat(Browser.html(lisa.get(at()))).contains("/files/decision-sv.pdf", "/files/minutes-sv.pdf");
        assertThat(Browser.html(lisa.get("/varmland/verify?hash=" + Checking.hash(pdf))))
                .contains("papperet om beslutet, precis som det kom härifrån", "antagen av styrelsen");
    }

    @Test
    void it_goes_home_with_the_board_paper_and_the_words_of_decisions_are_described() throws IOException {
        board();
        decided(List.of(new Signer("Gunvor Ek", "", "present", "")));
        var names = new ArrayList<String>();
        byte[] all =
                lisa.get(world.plan.path("plan/take/plan.zip")).getResponse().getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(all))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals("versions/decision-1.pdf")) {
                    assertThat(zip.readAllBytes()).isEqualTo(bytes("decision-sv.pdf"));
                }
                if (entry.getName().equals("faltbeskrivning.md")) {
                    assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                            .contains("approved-handed", "way:", "said:");
                }
            }
        }
        assertThat(names).contains("versions/decision-1.pdf", "versions/board-paper-1.pdf");
    }

    @Test
    void the_note_of_one_who_decides_alone_has_room_for_nobody_else() throws IOException {
        world = new AdoptionWorld(house, "varmland").ready().ownerDecides();
        version = world.frozen();
        lisa = browser();
        assertThat(text(bytes("minutes-sv.pdf")))
                .contains("Anteckning om ägarens beslut", "Namnteckning")
                .doesNotContain("Ordföranden", "Närvarande", "Till mötet", "Reservationer", "Den som justerar");
        String path = at() + "/owner";
        assertThat(lisa.press(lisa.get(at()), path, java.util.Map.of("name", "Lisa Plåt")))
                .hasStatus(SEE_OTHER);
        assertThat(text(bytes("decision-sv.pdf")))
                .contains("Beslutad av ägaren", "Lisa Plåt: godkände", "Ägaren beslutade att", "Namnteckning")
                .doesNotContain("styrelsen");
        assertThat(Browser.html(lisa.get(at()))).doesNotContain("/files/minutes-sv.pdf");
    }

    private void board() {
        world = new AdoptionWorld(house, "varmland").ready();
        world.decider("Gunvor Ek", "");
        version = world.frozen();
        lisa = browser();
    }

    private Browser browser() {
        var browser = new Browser(server);
        browser.hold(world.plan.work.lisa.token());
        return browser;
    }

    private void decided(List<Signer> present) {
        world.in(() -> world.deciding()
                .atMeeting(
                        world.lisa(),
                        version.id(),
                        new Decided(Outcome.ADOPTED, world.today, "", null),
                        present,
                        null));
    }

    private byte[] bytes(String paper) {
        MvcTestResult answer = lisa.get(at() + "/files/" + paper);
        assertThat(answer).as(paper).hasStatus(OK);
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\u00a0]+", " ");
        }
    }

    private String at() {
        return world.plan.path("plan/decisions/" + version.id().value());
    }
}
