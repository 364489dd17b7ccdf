package se.framsteg.footprint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.Baselines;
import se.framsteg.footprint.FootprintWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

@HouseTest
class BaselinePagesTests {
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
    void it_stands_among_the_weeks_worksheets_and_opens_with_its_week() {
        String weeks = text(world.work.path("").replaceAll("/$", ""));
        assertThat(weeks).contains("Klimatbokslutet", world.path());
        world.write(world.work.lisa(), 0, world.whole());
        assertThat(text(world.work.path("").replaceAll("/$", ""))).contains("av Lisa Plåt");
        var early = new WorkWorld(house, "varmland");
        assertThat(browser(early.lisa).get(early.path("footprint"))).hasStatus(NOT_FOUND);
    }

    @Test
    void they_are_opened_to_somebody_as_other_worksheets_are() {
        assertThat(text(world.path())).contains("Vem kan läsa det här?", "läser bara ni själva");
        String openings = world.path() + "/openings";
        var reader = new Browser(server);
        String link = open(openings);
        String visit = Objects.requireNonNull(Browser.location(reader.press(reader.get(link), link, Map.of())));
        assertThat(Browser.html(reader.get(visit))).contains("Det här är ett utkast", "Inget är skrivet än");
        save(world.whole());
        assertThat(Browser.html(reader.get(visit)))
                .contains("Klimatbokslutet", "2025", "100 000", "Material, vi frågar i mars", "<svg")
                .doesNotContain("<textarea");
        UUID row = world.usual("electricity");
        assertThat(List.of("", "/versions", "/versions/1", "/rows/" + row + "/files"))
                .allSatisfy(page -> assertThat(text(world.path() + page))
                        .contains("Vem kan läsa det här?", "Just nu kan också de här läsa: Rut Revisor", openings));
    }

    @Test
    void a_colleague_is_asked_for_a_row_and_answers_it_by_link() {
        UUID row = world.usual("electricity");
        MvcTestResult saved =
                send(lisa, world.path(), Map.of("seen", "0", Baseline.YEAR, "2025", "ask", "rows." + row));
        String questions = world.path() + "/questions";
        assertThat(Browser.location(saved)).isEqualTo(questions + "?about=rows." + row);
        assertThat(text(questions))
                .contains("Vilket år gäller bokslutet", "value=\"rows." + row + "\"")
                .doesNotContain("rows.*", "Hela ");
        Map<String, String> gosta = Map.of(
                "about",
                "rows." + row,
                "person",
                "other",
                "name",
                "Gösta " + UUID.randomUUID(),
                "language",
                "sv",
                "text",
                "Det står på fakturan",
                "dueOn",
                LocalDate.now(house.getBean(Clock.class)).plusDays(5).toString());
        MvcTestResult asked = lisa.press(lisa.get(questions), questions, gosta);
        assertThat(asked).hasStatus(SEE_OTHER);
        String page = text(Browser.location(asked));
        Matcher link = Pattern.compile("/varmland/answer/[\\w-]{43}").matcher(page);
        assertThat(page).contains("El");
        assertThat(link.find()).isTrue();

        var colleague = new Browser(server);
        String answer = link.group() + "/question";
        MvcTestResult form = colleague.get(answer);
        assertThat(Browser.html(form)).contains("Hur mycket", "kWh", "MWh").doesNotContain("2025", "liter");
        String amount = Baseline.place(row, ActivityField.AMOUNT).toString();
        String unit = Baseline.place(row, ActivityField.UNIT).toString();
        assertThat(colleague.press(form, answer, Map.of(amount, "", unit, "MWh")))
                .as("a unit says nothing")
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(colleague.press(colleague.get(answer), answer, Map.of(amount, "100", unit, "MWh")))
                .hasStatus(SEE_OTHER);
        assertThat(world.baseline().row(row).orElseThrow().typed(ActivityField.AMOUNT))
                .isEqualTo("100");
        assertThat(world.baseline().changedBy()).startsWith("Gösta");
        assertThat(text(questions)).contains("besvarad av Gösta");
        assertThat(colleague.post(
                        link.group() + "/answers",
                        Browser.filled(colleague.get(answer), answer, Map.of(Baseline.YEAR, "2024"))))
                .as("only what is asked for")
                .hasStatus(NOT_FOUND);
        String factor = Baseline.place(row, ActivityField.FACTOR).toString();
        String before = world.baseline().row(row).orElseThrow().typed(ActivityField.FACTOR);
        assertThat(colleague.press(colleague.get(answer), answer, Map.of(amount, "100", factor, "electricity-nordic")))
                .as("what a row is counted with the company chooses itself")
                .hasStatus(NOT_FOUND);
        assertThat(world.baseline().row(row).orElseThrow().typed(ActivityField.FACTOR))
                .isEqualTo(before);
        assertThat(world.baseline().typed(Baseline.YEAR)).isEqualTo("2025");
        assertThat(text(world.work.path("").replaceFirst("/$", ""))).contains("Klimatbokslutet");
    }

    /** Lisa opens the accounts to Rut; gives the path of her link. */
    private String open(String openings) {
        Map<String, String> rut = Map.of(
                "person", "other",
                "name", "Rut Revisor",
                "address", "rut-" + UUID.randomUUID() + "@revision.example",
                "language", "sv",
                "untilOn",
                        LocalDate.now(house.getBean(Clock.class)).plusDays(14).toString());
        assertThat(lisa.press(lisa.get(openings), openings, rut)).hasStatus(SEE_OTHER);
        String letter = house.getBean(Mails.class).kept().getFirst().written().text();
        Matcher link = Pattern.compile("/varmland/read/[\\w-]{43}").matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void the_usual_rows_are_offered_and_say_where_the_figure_is_found() {
        assertThat(text(world.path()))
                .contains("Står på fakturan från elnätsbolaget, summan för året.", "Resor med tåg och flyg", "Frakt")
                .contains("Inget är skrivet än", "Fyll i minst en rad", "Här syns utsläppen");
    }

    @Test
    void what_is_saved_with_the_button_is_counted_and_told() {
        assertThat(save(world.whole())).hasStatus(SEE_OTHER);
        assertThat(text(world.path() + "?said=saved"))
                .contains("Sparat.", "4,07 ton med svensk medelel, 52,41 ton med elen så som ni har köpt den")
                .contains("100\u00a0% från fakturor och mätare", "Allt som behövs är ifyllt", "<svg");
        assertThat(world.baseline().rows()).hasSize(1);
    }

    @Test
    void what_the_coach_sent_back_is_never_called_done_and_is_handed_in_again_as_it_is() {
        save(world.whole());
        String handIn = world.path() + "/hand-in";
        assertThat(lisa.press(lisa.get(world.path()), handIn, Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(world.path())).contains("Nu är klimatbokslutet klart").doesNotContain("Skickat tillbaka");
        assertThat(text(world.path() + "/openings"))
                .contains(
                        "har coachen och regionen", "Ingen utanför företaget kan läsa det ni ändrar efter inlämningen")
                .doesNotContain("Ingen utanför företaget kan läsa det här nu");
        var handIns = house.getBean(HandIns.class);
        HandIn latest = world.in(
                () -> handIns.latest(world.work.lisa(), world.work.round(), world.work.worksheet(Baselines.NAME))
                        .orElseThrow());
        HandInWorld.sentBack(house, world.work.world, new HandInId(latest.id()));
        assertThat(text(world.path()))
                .contains("Skickat tillbaka", "Ändra det coachen frågar om och lämna in igen")
                .doesNotContain("Nu är klimatbokslutet klart", "Allt som behövs är ifyllt");
        assertThat(lisa.press(lisa.get(world.path()), handIn, Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(world.path())).contains("Coachen svarar senast").doesNotContain("Skickat tillbaka");
    }

    @Test
    void a_little_is_never_said_to_be_nothing() {
        save(world.whole());
        save(Map.of(
                Baseline.place(world.usual("waste"), ActivityField.AMOUNT), "1",
                Baseline.place(world.usual("waste"), ActivityField.EVIDENCE), "estimate"));
        assertThat(text(world.path()))
                .contains("4,7 kilo", "mindre än 1\u00a0% egen uppskattning")
                .doesNotContain(">0\u00a0%");
    }

    @Test
    void heat_without_its_suppliers_value_is_flagged() {
        save(Map.of(
                Baseline.place(world.usual("heat"), ActivityField.AMOUNT),
                "80",
                Baseline.place(world.usual("heat"), ActivityField.UNIT),
                "MWh"));
        assertThat(text(world.path())).contains("4,48 ton", "räknat med ett svenskt medeltal");
    }

    @Test
    void the_sum_is_told_for_each_post_and_each_million() {
        world.work.write(
                world.work.lisa(),
                "task-and-team",
                0,
                Map.of(AnswerPlace.once("employees"), "12", AnswerPlace.once("turnover"), "10 mkr"));
        save(world.whole());
        assertThat(text(world.path()))
                .contains("Per anställd är det 340 kilo", "Per miljon kronor i omsättning är det 410 kilo");
        world.work.write(world.work.lisa(), "key-figures", 0, Map.of(AnswerPlace.once("full-time-posts"), "10"));
        assertThat(text(world.path())).contains("Per heltid är det 410 kilo");
    }

    @Test
    void a_factor_is_looked_for_and_added_with_what_was_typed() {
        assertThat(text(world.path() + "?q=plast")).contains("Det här passar", "Plast till förbränning");
        assertThat(text(world.path() + "?q=xyzzy")).contains("Inget omräkningstal passar");
        MvcTestResult added = send(
                lisa,
                world.path() + "/rows",
                Map.of("seen", "0", "factor", "waste-plastic-incin", Baseline.YEAR, "2025"));
        assertThat(added).hasStatus(SEE_OTHER);
        UUID row = world.baseline().rows().getFirst().id();
        assertThat(Browser.location(added)).contains("added=" + row);
        assertThat(world.baseline().typed(Baseline.YEAR)).isEqualTo("2025");
        save(Map.of(Baseline.place(row, ActivityField.AMOUNT), "2"));
        assertThat(text(world.path())).contains("Det som plasten släpper ut när den bränns räknas i fjärrvärmen");
    }

    @Test
    void pressing_twice_adds_one_row() {
        Map<String, String> form = filled(lisa, Map.of("seen", "0", "factor", "s1-hvo"));
        assertThat(lisa.post(world.path() + "/rows", form)).hasStatus(SEE_OTHER);
        assertThat(lisa.post(world.path() + "/rows", form)).hasStatus(SEE_OTHER);
        assertThat(world.baseline().rows()).hasSize(1);
    }

    @Test
    void a_row_is_taken_away_and_brought_back_without_script() {
        save(world.whole());
        UUID row = world.usual("electricity");
        assertThat(send(lisa, world.path() + "/rows/" + row + "/removal", Map.of("seen", "9")))
                .hasStatus(SEE_OTHER);
        assertThat(text(world.path() + "?removed=" + row)).contains("Raden är borttagen", "Ångra");
        assertThat(world.baseline().rows()).isEmpty();
        assertThat(send(lisa, world.path() + "/rows/" + row + "/return", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(world.baseline().rows()).hasSize(1);
    }

    @Test
    void two_who_write_at_once_see_both_and_choose() {
        AnswerPlace amount = Baseline.place(world.usual("diesel"), ActivityField.AMOUNT);
        save(Map.of(amount, "5 000"));
        MvcTestResult late =
                send(browser(world.work.kalle), world.path(), Map.of("seen", "0", amount.toString(), "4 000"));
        assertThat(late).hasStatus(CONFLICT).bodyText().contains("Lisa Plåt skrev samtidigt:", "5 000", "4 000");
    }

    @Test
    void the_script_saves_what_was_typed_and_is_told_what_is_wrong() {
        String amount =
                Baseline.place(world.usual("petrol"), ActivityField.AMOUNT).toString();
        String evidence =
                Baseline.place(world.usual("petrol"), ActivityField.EVIDENCE).toString();
        MvcTestResult saved = send(
                lisa,
                world.path() + "/answers",
                Map.of("seen", "0", amount, "100,000", evidence, "meter", "year", "1999"));
        assertThat(saved).hasStatus(OK);
        String told = Browser.html(saved);
        assertThat(told)
                .contains("Hundratusen skrivs 100 000", "\"" + evidence + "\":\"\"", "Skriv ett år mellan 2015");
        assertThat(world.baseline().rows()).hasSize(1);
    }

    @Test
    void whatever_is_typed_gets_a_plain_answer() {
        UUID row = world.usual("diesel");
        for (String typed : List.of("x".repeat(10_000), "😀", "<script>alert(1)</script>", "0001-01-01", "-1", "1e9")) {
            var everywhere = new HashMap<AnswerPlace, String>();
            for (ActivityField field : ActivityField.values()) {
                everywhere.put(Baseline.place(row, field), typed);
            }
            everywhere.put(AnswerPlace.once(Baseline.YEAR), typed);
            everywhere.put(AnswerPlace.once(Baseline.BOUNDARY), typed);
            everywhere.put(AnswerPlace.once(Baseline.NOT_INCLUDED), typed);
            assertThat(save(everywhere))
                    .hasStatus(typed.length() > 5000 ? CONFLICT : SEE_OTHER)
                    .bodyText()
                    .contains(typed.length() > 5000 ? typed : "");
            assertThat(text(world.path() + "?q=" + (typed.length() > 99 ? "x" : "1")))
                    .contains("Kvar att göra")
                    .doesNotContain("<script>alert");
        }
        assertThat(save(Map.of(AnswerPlace.once(Baseline.YEAR), "x".repeat(10_001))))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Ett svar är alldeles för långt", "högst 100 tecken");
        assertThat(save(Map.of(AnswerPlace.once(Baseline.YEAR), "20\u000025"))).hasStatus(BAD_REQUEST);
        assertThat(send(lisa, world.path() + "/rows", Map.of("seen", "mycket", "factor", "'--")))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void an_earlier_version_is_looked_at_and_restored_and_that_is_undone() {
        save(world.whole());
        int then = world.baseline().seq();
        AnswerPlace amount = Baseline.place(world.usual("electricity"), ActivityField.AMOUNT);
        save(Map.of(amount, "7"));
        assertThat(text(world.path())).contains("Tidigare versioner");
        assertThat(text(world.path() + "/versions")).contains("El: Hur mycket?", "Lisa Plåt");
        String version = world.path() + "/versions/" + then;
        assertThat(text(version)).contains("El: Hur mycket?", "100 000", "Återställ");
        MvcTestResult restored = lisa.press(lisa.get(version), version + "/restoration", Map.of());
        assertThat(restored).hasStatus(SEE_OTHER);
        assertThat(amount()).isEqualTo("100 000");
        String undo = world.path() + "/changes/" + world.baseline().seq() + "/undo";
        String page = Browser.location(restored).replaceAll("#.*", "");
        assertThat(text(page)).contains("Nu står det som förut igen.", undo);
        assertThat(lisa.press(lisa.get(page), undo, Map.of())).hasStatus(SEE_OTHER);
        assertThat(amount()).isEqualTo("7");
    }

    @Test
    void nobody_but_the_company_reads_a_draft() {
        save(world.whole());
        assertThat(browser(world.work.world.maja).get(world.path())).hasStatus(NOT_FOUND);
        assertThat(browser(world.work.world.maja).get(world.path() + "/versions"))
                .hasStatus(NOT_FOUND);
        assertThat(new Browser(server).get(world.path()).getResponse().getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void whole_accounts_are_handed_in() {
        assertThat(send(lisa, world.path() + "/hand-in", Map.of()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Det går inte att lämna in än");
        save(world.whole());
        assertThat(lisa.press(lisa.get(world.path()), world.path() + "/hand-in", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(text(world.path())).contains("Ni lämnade in det här", "Coachen svarar senast");
        assertThat(text(world.work.path("").replaceAll("/$", ""))).contains("Inlämnat, väntar på svar");
    }

    private MvcTestResult save(Map<AnswerPlace, String> typed) {
        var fields = new HashMap<String, String>();
        typed.forEach((place, value) -> fields.put(place.toString(), value));
        fields.put("seen", "99");
        return send(lisa, world.path(), fields);
    }

    private String amount() {
        return world.baseline().row(world.usual("electricity")).orElseThrow().typed(ActivityField.AMOUNT);
    }

    private String text(String path) {
        return Browser.html(lisa.get(path));
    }

    private MvcTestResult send(Browser browser, String action, Map<String, String> typed) {
        return browser.post(action, filled(browser, typed));
    }

    private Map<String, String> filled(Browser browser, Map<String, String> typed) {
        return Browser.filled(browser.get(world.path()), world.path(), typed);
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }
}
