package se.framsteg.course.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.FieldType;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Versions;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.world.Someone;

@HouseTest
class WorksheetPagesTests {
    private static final String MAP = "stakeholder-map";
    private static final String TEAM = "task-and-team";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    WorkWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_is_in_the_first_week() {
        world = new WorkWorld(house, "varmland");
        lisa = browser(world.lisa);
    }

    @Test
    void the_weeks_say_what_is_to_be_done_and_open_one_after_the_other() {
        String weeks = text(world.path("").replaceAll("/$", ""));
        assertThat(weeks)
                .contains("Den här veckan.", "Intressentkartan", "Det här tar ungefär 175 minuter med träffen")
                .contains("Öppnar ");
        assertThat(lisa.get(world.path("materiality-map"))).hasStatus(NOT_FOUND);
        assertThat(lisa.get(world.path("nothing-of-the-kind"))).hasStatus(NOT_FOUND);
    }

    @Test
    void the_last_week_is_the_one_that_is_now_when_it_has_come() {
        var sixth = new WorkWorld(house, "varmland", MeetingWorld.monday(house).minusWeeks(5));
        String weeks = body(browser(sixth.lisa), sixth.path("").replaceAll("/$", ""));
        assertThat(weeks.indexOf("Den här veckan.")).isGreaterThan(weeks.indexOf("id=\"week-6\""));
    }

    @Test
    void from_a_lesson_one_finds_back_to_the_companys_course_and_nowhere_else() {
        String course = world.path("").replaceAll("/$", "");
        String lesson = "/varmland/course/week-1/lesson-1?from=" + course;
        assertThat(body(lisa, course)).contains(lesson);
        assertThat(body(lisa, lesson))
                .contains("href=\"" + course + "#week-1\"", "/varmland/course/week-1/lesson-2?from=" + course);
        for (String elsewhere : List.of("https://example.org", "//example.org", course.replace("varmland", "skane"))) {
            assertThat(body(lisa, "/varmland/course/week-1/lesson-1?from=" + elsewhere))
                    .doesNotContain("example.org", "Tillbaka till er kurs");
        }
    }

    @Test
    void what_is_saved_with_the_button_stands_on_the_page_and_what_is_left_is_said() {
        assertThat(text(world.path(TEAM))).contains("Inget är skrivet än", "Kvar att göra");
        assertThat(save(TEAM, Map.of("why", "<script>alert(1)</script> å 😀", "employees", "6 personer")))
                .hasStatus(SEE_OTHER);
        assertThat(text(world.path(TEAM)))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; å 😀", "6 personer", "Skriv ett tal")
                .contains("av Lisa Plåt");
        assertThat(text(world.path(TEAM) + "?said=saved"))
                .contains("Sparat, men ett svar går inte att läsa:", "<a href=\"#employees\">")
                .doesNotContain("<p>Sparat.</p>");
    }

    @Test
    void a_row_is_written_taken_away_and_brought_back_without_script() {
        UUID row = Ids.next();
        String name = AnswerPlace.in("stakeholders", row, "name").toString();
        assertThat(save(MAP, Map.of(name, "Banken"))).hasStatus(SEE_OTHER);
        MvcTestResult removed = send(
                lisa,
                world.path(MAP),
                world.path(MAP) + "/rows/" + row + "/removal",
                Map.of("seen", "1", name, "Sparbanken"));
        assertThat(removed).hasStatus(SEE_OTHER);
        assertThat(text(world.path(MAP) + "?removed=" + row))
                .contains("Raden är borttagen", "Ångra")
                .doesNotContain("Sparbanken");
        assertThat(send(lisa, world.path(MAP), world.path(MAP) + "/rows/" + row + "/return", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(text(world.path(MAP))).contains("Sparbanken");
    }

    @Test
    void earlier_versions_call_rows_of_other_worksheets_by_name() {
        UUID bank = Ids.next();
        world.write(world.lisa(), MAP, 0, Map.of(AnswerPlace.in("stakeholders", bank, "name"), "Sparbanken i Kil"));
        var topics = world.worksheet("materiality-map").table("topics").orElseThrow();
        String field = topics.fields().stream()
                .filter(each -> each.type() == FieldType.ROWS)
                .findFirst()
                .orElseThrow()
                .id();
        UUID topic = Ids.next();
        world.write(
                world.lisa(),
                "materiality-map",
                0,
                Map.of(
                        AnswerPlace.in("topics", topic, topics.title().id()),
                        "Buller",
                        AnswerPlace.in("topics", topic, field),
                        bank.toString()));
        assertThat(Frame.in(Lang.SV, () -> versions(topic, field))).contains("Sparbanken i Kil");
    }

    private List<String> versions(UUID topic, String field) {
        var versions = house.getBean(Versions.class);
        return world.in(() -> {
            Worksheet sheet = world.worksheet("materiality-map");
            var titles = versions.titles(world.lisa(), world.round(), sheet);
            return versions.moments(world.lisa(), world.round(), sheet, Versions.LATEST).moments().stream()
                    .flatMap(moment -> moment.changes().stream())
                    .filter(each -> each.field().equals(field) && topic.equals(each.row()))
                    .flatMap(each -> DifferenceLine.of(sheet, titles, each).stream())
                    .map(DifferenceLine::now)
                    .toList();
        });
    }

    @Test
    void a_range_out_of_a_spreadsheet_becomes_rows() {
        assertThat(send(
                        lisa,
                        world.path(MAP),
                        world.path(MAP) + "/pasted/stakeholders",
                        Map.of("seen", "0", "paste-stakeholders", "Banken\tBank\t4\t2\nGrannen\tGranne\t1\t5")))
                .hasStatus(SEE_OTHER);
        assertThat(text(world.path(MAP))).contains("Banken", "Grannen", "2 rader, minst 5 behövs");
        assertThat(text(world.path(MAP) + "?said=pasted")).contains("Raderna är inlagda");
    }

    @Test
    void two_who_write_at_once_see_both_and_choose() {
        save(TEAM, Map.of("why", "Kunderna frågar"));
        Browser kalle = browser(world.kalle);
        MvcTestResult late = send(
                kalle,
                world.path(TEAM),
                world.path(TEAM),
                Map.of("seen", "0", "why", "Banken frågar", "small-change", "Släcka"));
        assertThat(late)
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Lisa Plåt skrev samtidigt:", "Kunderna frågar", "Banken frågar");
    }

    @Test
    void the_script_saves_what_was_typed_and_is_told_what_is_wrong() {
        var fields = new HashMap<>(Map.of("seen", "0", "employees", "många", "why", "Kunderna frågar"));
        MvcTestResult saved = send(lisa, world.path(TEAM), world.path(TEAM) + "/answers", fields);
        assertThat(saved)
                .hasStatus(OK)
                .bodyJson()
                .extractingPath("$.faults.employees")
                .asString()
                .contains("tal");
        assertThat(saved).bodyJson().extractingPath("$.faults.why").isEqualTo("");
        assertThat(world.work(TEAM).answers().typed("why")).isEqualTo("Kunderna frågar");
        MvcTestResult again = send(lisa, world.path(TEAM), world.path(TEAM) + "/answers", fields);
        assertThat(again).hasStatus(OK);
    }

    @Test
    void a_field_that_the_worksheet_has_not_is_passed_over() {
        assertThat(save(TEAM, Map.of("rubbish", "x", "team.no-id.role", "y", "why", "Ja")))
                .hasStatus(SEE_OTHER);
        assertThat(world.work(TEAM).answers().once()).containsOnlyKeys("why");
        assertThat(world.work(TEAM).answers().tables()).isEmpty();
    }

    @Test
    void a_whole_worksheet_is_handed_in_with_plain_words_of_what_that_means() {
        assertThat(text(world.path(MAP))).doesNotContain("Lämna in");
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        assertThat(text(world.path(MAP))).contains("Regionen är en offentlig myndighet", "Lämna in");
        MvcTestResult handedIn = lisa.press(lisa.get(world.path(MAP)), world.path(MAP) + "/hand-in", Map.of());
        assertThat(handedIn).hasStatus(SEE_OTHER);
        assertThat(text(world.path(MAP))).contains("Ni lämnade in det här", "Coachen svarar senast");
        assertThat(text(world.path("").replaceAll("/$", ""))).contains("Inlämnat, väntar på svar");
        world.write(world.lisa(), MAP, 9, Map.of(WorkWorld.inNewRow("stakeholders", "name"), "En till"));
        assertThat(text(world.path(MAP))).contains("Ni har ändrat arbetsbladet efter det", "Kvar att göra");
        assertThat(send(lisa, world.path(MAP), world.path(MAP) + "/hand-in", Map.of()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Det går inte att lämna in än");
    }

    @Test
    void a_worksheet_that_the_coach_sent_back_is_never_called_done_and_is_handed_in_again_as_it_is() {
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        HandInId first =
                world.in(() -> house.getBean(HandIns.class).handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        assertThat(text(world.path(MAP))).contains("Nu är arbetsbladet klart").doesNotContain("Skickat tillbaka");
        HandInWorld.sentBack(house, world.world, first);
        assertThat(text(world.path(MAP)))
                .contains("Skickat tillbaka", "Ändra det coachen frågar om och lämna in igen")
                .doesNotContain("Nu är arbetsbladet klart", "Allt som behövs är ifyllt");
        MvcTestResult again = lisa.press(lisa.get(world.path(MAP)), world.path(MAP) + "/hand-in", Map.of());
        assertThat(again).hasStatus(SEE_OTHER);
        assertThat(text(world.path(MAP))).contains("Coachen svarar senast").doesNotContain("Skickat tillbaka");
    }

    @Test
    void a_worksheet_that_needs_nothing_says_what_to_begin_with_until_something_is_written() {
        String log = "requirement-log";
        assertThat(text(world.path(log)))
                .contains("Börja med det som står först: ")
                .doesNotContain("Allt som behövs är ifyllt", "Nu är arbetsbladet klart");
        String table = world.worksheet(log).tables().getFirst().id();
        String field = world.worksheet(log).tables().getFirst().title().id();
        world.write(world.lisa(), log, 0, Map.of(WorkWorld.inNewRow(table, field), "Banken"));
        assertThat(text(world.path(log)))
                .contains("1 rad. Det finns plats", "Ta bort raden")
                .doesNotContain("Börja med det som står först", "Ta bort fråga");
    }

    @Test
    void a_worksheet_shows_the_picture_of_what_is_written() {
        assertThat(text(world.path(MAP))).contains("Här ritas er karta");
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        assertThat(text(world.path(MAP))).contains("Vem påverkar, och vem berörs?", "plane-mark", "Granne 4");
    }

    private MvcTestResult save(String worksheet, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("seen", "0");
        return send(lisa, world.path(worksheet), world.path(worksheet), all);
    }

    private String text(String path) {
        return Browser.html(lisa.get(path));
    }

    /** Sends a form of a page, with the page's own key. */
    private static MvcTestResult send(Browser browser, String page, String action, Map<String, String> typed) {
        Map<String, String> filled = Browser.filled(browser.get(page), page, typed);
        return browser.post(action, filled);
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }

    private static String body(Browser browser, String path) {
        return Browser.html(browser.get(path));
    }
}
