package se.framsteg.prospects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.applications.Application;
import se.framsteg.applications.Verb;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.web.Browser;
import se.framsteg.prospects.NewProspect;
import se.framsteg.prospects.NoReason;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectsWorld;
import se.framsteg.prospects.Step;
import se.framsteg.world.UnusedNumber;

@HouseTest
class ProspectPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    ProspectsWorld world;
    Browser maja;

    @BeforeEach
    void maja_fills_a_round() {
        world = new ProspectsWorld(house, "jonkoping");
        maja = new Browser(server);
        maja.hold(world.maja.token());
    }

    @Test
    void pasted_rows_are_shown_before_they_are_kept_and_kept_once() {
        String rows =
                "Plåt AB\t559999-1360\tAnna Berg\tanna@plat.example\t070-123 45 67\tVetlanda\nSvets HB\tx\t\t1234567890\n\t\t070";
        assertThat(read(world.path())).contains("Här är det tomt än");
        MvcTestResult preview = paste(Map.of("pasted", rows));
        assertThat(Browser.html(preview))
                .contains("Inget är sparat än. 2 företag läggs till", "559999-1360", "varken ett organisationsnummer");
        assertThat(world.list(world.asMaja())).isEmpty();
        Map<String, String> keeping =
                Browser.filled(preview, world.path() + "/rows", Map.of("pasted", rows, "keep", "true"));
        assertThat(maja.post(world.path() + "/rows", keeping)).hasStatus(SEE_OTHER);
        assertThat(maja.post(world.path() + "/rows", keeping)).hasStatus(SEE_OTHER);
        assertThat(world.list(world.asMaja())).extracting(Prospect::company).containsExactly("Plåt AB", "Svets HB");
        assertThat(Browser.html(paste(Map.of("pasted", rows)))).contains("Inget av företagen läggs till");
        assertThat(read(world.path())).contains("Att fråga: 2.", "Vetlanda");
    }

    @Test
    void nothing_and_too_much_are_refused_in_words() {
        MvcTestResult nothing = paste(Map.of("pasted", " \n "));
        assertThat(nothing).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(nothing)).contains("Klistra in minst en rad");
        assertThat(paste(Map.of("pasted", "x".repeat(100_001)))).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "company, '', Skriv vad företaget heter",
        "number, 559999-1361, Skriv tio siffror",
        "number, 0001-01-01, Skriv tio siffror",
        "address, anna snabel-a plat, Skriv en e-postadress",
        "phone, 😀, Skriv ett telefonnummer",
        "municipality, 9999, Välj en kommun i listan"
    })
    void what_cannot_be_right_is_asked_for_again(String field, String value, String says) {
        MvcTestResult answer = add(with(field, value));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer)).contains(says, "value=\"Ring efter lunch\"");
        assertThat(world.list(world.asMaja())).isEmpty();
    }

    @Test
    void what_is_far_too_long_is_asked_for_again_and_nothing_runs_as_script() {
        assertThat(add(with("note", "é".repeat(10_000)))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(add(with("company", "<script>alert(1)</script> 😀"))).hasStatus(SEE_OTHER);
        assertThat(read(world.path())).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void a_company_stands_on_a_list_once() {
        assertThat(add(typed())).hasStatus(SEE_OTHER);
        MvcTestResult again = add(typed());
        assertThat(again).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(again)).contains("Företaget står redan på din lista");
    }

    @Test
    void a_company_does_not_take_the_number_of_another_on_the_list() {
        OrganisationNumber number = UnusedNumber.next();
        world.listed(world.asMaja(), ProspectsWorld.known("Plåt AB", number, ""));
        Prospect svets = world.listed(world.asMaja(), ProspectsWorld.named("Svets HB"));
        MvcTestResult refused = maja.press(
                maja.get(world.path(svets)),
                world.path(svets),
                Map.of("company", "Svets HB", "number", number.formatted()));
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Företaget står redan på din lista");
        assertThat(maja.press(
                        maja.get(world.path(svets)),
                        world.path(svets),
                        Map.of(
                                "company",
                                "Svets HB",
                                "number",
                                UnusedNumber.next().formatted())))
                .hasStatus(SEE_OTHER);
    }

    @Test
    void a_step_is_one_press_and_can_be_taken_back() {
        Prospect plat = world.listed(world.asMaja(), ProspectsWorld.named("Plåt AB"));
        press(plat, "/step", Map.of("step", "ASKED"));
        assertThat(world.again(world.asMaja(), plat)).returns(Step.ASKED, Prospect::step);
        MvcTestResult pressed = press(plat, "/step", Map.of("reason", "LATER"));
        assertThat(pressed.getResponse().getHeader("Location"))
                .endsWith("#p-" + plat.id().value());
        assertThat(world.again(world.asMaja(), plat))
                .returns(Step.NO, Prospect::step)
                .returns(NoReason.LATER, Prospect::reason);
        assertThat(read(world.path())).contains("Sa nej", "Hellre en annan gång");
        press(plat, "/undoing", Map.of());
        assertThat(world.again(world.asMaja(), plat)).returns(Step.ASKED, Prospect::step);
        press(plat, "/step", Map.of("step", "nonsense", "reason", "OWN_WORD"));
        assertThat(world.again(world.asMaja(), plat)).returns(Step.ASKED, Prospect::step);
    }

    @Test
    void another_promoter_learns_who_asks_and_reads_no_note() {
        String address = "anna@delad.example";
        Prospect majas =
                world.listed(world.asMaja(), ProspectsWorld.known("Delade Plåt AB", UnusedNumber.next(), address));
        var peter = new Browser(server);
        peter.hold(world.peter.token());
        assertThat(peter.get(world.path(majas))).hasStatus(NOT_FOUND);
        assertThat(Browser.html(peter.press(
                        peter.get(world.path()), world.path() + "/rows", Map.of("pasted", "Delade Plåt;" + address))))
                .contains("Nuvab har redan frågat dem. Prata med Maja Modig.")
                .doesNotContain("Ring efter lunch");
        Prospect peters =
                world.listed(world.asPeter(), new NewProspect("Delade Plåt", null, "", address, null, null, ""));
        assertThat(Browser.html(peter.get(world.path(peters))))
                .contains("Nuvab har redan frågat dem")
                .doesNotContain("Ring efter lunch");
        assertThat(read(world.path())).contains("Handelskammaren har redan frågat dem. Prata med Peter Pil.");
    }

    @Test
    void a_sole_traders_number_is_masked_and_stays_when_the_rest_is_changed() {
        OrganisationNumber number = OrganisationNumber.of(ProspectsWorld.PERSONAL);
        Prospect bergs = world.listed(world.asMaja(), ProspectsWorld.known("Bergs snickeri", number, ""));
        String page = read(world.path(bergs));
        assertThat(page).contains("640883-••••").doesNotContain("3231");
        assertThat(maja.press(
                        maja.get(world.path(bergs)),
                        world.path(bergs),
                        Map.of("company", "Bergs snickeri", "number", "640883-••••", "note", "Ny")))
                .hasStatus(SEE_OTHER);
        world.appliedByPoster(number, "bo@berg.example");
        assertThat(world.again(world.asMaja(), bergs))
                .returns("Ny", Prospect::note)
                .returns(Application.State.SUBMITTED, Prospect::application);
    }

    @Test
    void a_round_that_nobody_may_apply_to_any_more_is_not_one_to_fill() {
        assertThat(read("/jonkoping/promote")).contains(world.path() + "\"");
        se.framsteg.people.TestRows.asOwner(
                "update programmes.cohort set opens_on = current_date - 9, closes_on = current_date - 1 where id = ?",
                world.opening.cohort().id().value());
        assertThat(read("/jonkoping/promote")).doesNotContain(world.path() + "\"");
    }

    @Test
    void that_a_company_has_applied_is_told_by_its_application() {
        OrganisationNumber number = UnusedNumber.next();
        Prospect plat = world.listed(world.asMaja(), ProspectsWorld.known("Plåt AB", number, ""));
        Application application = world.appliedByPoster(number, "anna@plat.example");
        assertThat(read(world.path())).contains("Anmälda: 1.", "<strong>Anmäld</strong>");
        assertThat(read("/jonkoping/promote")).contains("På din lista: 1. Anmälda av dem: 1.");
        world.applications.decide(world.opening, Verb.REJECT, application);
        assertThat(read(world.path())).contains("Anmäld, fick ingen plats");
        world.applications.decide(world.opening, Verb.REOPEN, application);
        world.applications.decide(world.opening, Verb.WITHDRAW, application);
        assertThat(read(world.path(plat))).contains("Har tagit tillbaka sin anmälan", "/step");
    }

    @Test
    void a_company_can_be_taken_off_the_list() {
        Prospect plat = world.listed(world.asMaja(), ProspectsWorld.named("Plåt AB"));
        assertThat(press(plat, "/removal", Map.of())).hasStatus(SEE_OTHER);
        assertThat(world.list(world.asMaja())).isEmpty();
        assertThat(maja.get(world.path(plat))).hasStatus(NOT_FOUND);
    }

    private MvcTestResult press(Prospect prospect, String what, Map<String, String> typed) {
        String path = world.path(prospect);
        Map<String, String> fields = new HashMap<>(Browser.filled(maja.get(path), path, Map.of()));
        fields.putAll(typed);
        return maja.post(path + what, fields);
    }

    private MvcTestResult paste(Map<String, String> typed) {
        return maja.press(maja.get(world.path()), world.path() + "/rows", typed);
    }

    private MvcTestResult add(Map<String, String> typed) {
        return maja.press(maja.get(world.path()), world.path(), typed);
    }

    private static Map<String, String> with(String field, String value) {
        var typed = typed();
        typed.put(field, value);
        return typed;
    }

    private static Map<String, String> typed() {
        return new HashMap<>(Map.of("company", "Plåt AB", "note", "Ring efter lunch"));
    }

    private String read(String path) {
        return Browser.html(maja.get(path));
    }
}
