package se.framsteg.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalTime;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.meetings.MeetingPlan;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Person;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
import se.framsteg.shell.documents.VeraPdf;

@HouseTest
class AttendancePagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    MeetingWorld world;
    Browser maja;
    Person anna;
    Person bo;
    String path;

    @BeforeEach
    void two_companies_and_a_meeting_today() {
        world = new MeetingWorld(house, "sormland", MeetingWorld.monday(house), 1);
        anna = world.lead("Påhittade Plåt AB", "Anna Berg", Lang.SV);
        bo = world.lead("Rör & Son AB", "Bo Åkesson", Lang.SV);
        var plan = new MeetingPlan(1, "Träff om energi", world.today, LocalTime.of(9, 0), 90, "Storgatan 1", "", null);
        path = world.path() + "/" + world.planned(plan).id().value() + "/attendance";
        maja = new Browser(server);
        maja.hold(world.maja.token());
    }

    @Test
    void one_tap_notes_and_one_takes_back() {
        assertThat(send(path, path, Map.of("came", anna.id().toString()))).hasStatus(SEE_OTHER);
        assertThat(read(path)).contains("1 person har kommit, från 1 organisation", "Ångra: Anna Berg är inte här");
        assertThat(send(path, path + "/removal", Map.of("person", anna.id().toString())))
                .hasStatus(SEE_OTHER);
        assertThat(read(path)).contains("Ingen har kommit än");
        assertThat(send(path, path, Map.of("came", world.maja.person().value().toString())))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void a_pasted_list_is_looked_at_before_anything_is_saved() {
        MvcTestResult looked =
                send(path, path + "/pasted", Map.of("pasted", "Namn\nÅkesson, Bo (Gäst)\niPhone <b>\n" + anna.name()));
        assertThat(looked).hasStatus(OK);
        assertThat(Browser.html(looked))
                .contains("Bo Åkesson, Rör &amp; Son AB", "Anna Berg, Påhittade Plåt AB", "iPhone &lt;b&gt;");
        assertThat(read(path)).contains("Ingen har kommit än");
        assertThat(maja.press(looked, path, Map.of("came", bo.id().toString()))).hasStatus(SEE_OTHER);
        assertThat(read(path)).contains("Ångra: Bo Åkesson är inte här");
        assertThat(send(path, path + "/pasted", Map.of("pasted", " "))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(send(path, path + "/pasted", Map.of("pasted", "é🙂".repeat(50_000))))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void whoever_cannot_be_noted_is_named_with_the_reason_before_and_after() {
        world.aidIsGivenByTheRegion();
        MvcTestResult looked = send(path, path + "/pasted", Map.of("pasted", "Åkesson, Bo (Gäst)"));
        assertThat(Browser.html(looked))
                .contains("De här kände vi igen, men de noteras inte", "Bo Åkesson, Rör &amp; Son AB: ")
                .doesNotContain("Vi kände inte igen någon");
        MvcTestResult pressed = maja.press(looked, path, Map.of("came", bo.id().toString()));
        String after = read(pressed.getResponse().getHeader("Location"));
        assertThat(after).contains("De här noterades inte", "Bo Åkesson, Rör &amp; Son AB: ", "Ingen har kommit än");
        assertThat(read(path)).doesNotContain("De här noterades inte");
    }

    @Test
    void the_list_to_sign_can_be_read_aloud_and_kept() throws Exception {
        byte[] pdf = maja.get(path + "/list.pdf").getResponse().getContentAsByteArray();
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        assertThat(VeraPdf.whatBreaksArchiving(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Närvarolista: Träff om energi", "Anna Berg", "Rör & Son AB", "Namnteckning");
        }
    }

    @Test
    void what_is_not_held_yet_cannot_be_attended() {
        String early = world.path() + "/"
                + world.planned(MeetingWorld.plan(world.today.plusDays(1))).id().value() + "/attendance";
        assertThat(read(early)).contains("Närvaron kan fyllas i från");
        MvcTestResult refused = send(path, early, path, Map.of("came", anna.id().toString()));
        assertThat(refused).hasStatus(CONFLICT);
    }

    private String read(String address) {
        return Browser.html(maja.get(address)).replace('\u00a0', ' ');
    }

    private MvcTestResult send(String page, String address, Map<String, String> fields) {
        return maja.press(maja.get(page), address, fields);
    }

    /** With the key of a form on another page. */
    private MvcTestResult send(String page, String address, String form, Map<String, String> fields) {
        return maja.post(address, Browser.filled(maja.get(page), form, fields));
    }
}
