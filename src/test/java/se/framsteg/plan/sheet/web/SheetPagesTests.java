package se.framsteg.plan.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.framsteg.HouseTest;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Way;
import se.framsteg.rules.Statements;
import se.framsteg.shell.documents.Spreadsheet;

@HouseTest
class SheetPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    private static final List<String> BROKEN = List.of(
            "{\"rows\": 1",
            "{}",
            "null",
            "",
            "[]",
            "{\"rows\":[null],\"versions\":{}}",
            "{\"rows\":[{\"sheet\":null,\"row\":1,\"cells\":{}}],\"versions\":{}}",
            "{\"rows\":[{\"sheet\":\"B\",\"row\":1}],\"versions\":{}}",
            "{\"rows\":[{\"sheet\":\"B\",\"row\":1,\"cells\":{\"TITLE\":null}}],\"versions\":{}}",
            "{\"rows\":[],\"versions\":{\"x\":null}}");

    PlanWorld world;
    Browser lisa;
    String path;

    @BeforeEach
    void lisa_is_in_the_sixth_week() {
        world = new PlanWorld(house, "varmland");
        lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        path = world.path("plan/workbook");
    }

    @Test
    void what_is_taken_out_comes_in_and_changes_nothing() throws Exception {
        world.add(
                "Täta tryckluften",
                new Action.Days(null, LocalDate.of(2027, 2, 1)),
                world.lisa().person().value());
        world.add("=1+1");
        MvcTestResult file = lisa.get(path + ".xlsx");
        assertThat(file).hasStatus(OK).headers().containsHeader("Content-Disposition");
        MvcTestResult read = upload(file.getResponse().getContentAsByteArray());
        assertThat(Browser.html(read))
                .contains("Inga nya åtgärder", "Ingen åtgärd ändras", "2 rader är som förut", "Ingen åtgärd tas bort")
                .doesNotContain("Ändra planen så");
    }

    @Test
    void what_would_change_is_shown_row_by_row_and_done_once_it_is_said() {
        ActionId id = world.add("Täta tryckluften");
        ActionId left = world.add("Byt lamporna");
        MvcTestResult shown = upload(file(
                List.of("Åtgärd", "Ansvarig", "Slutdatum", "Läge", "Ändra inte den här"),
                List.of(
                        "Täta all tryckluft",
                        "lisa plåt",
                        "1 mars 2027",
                        "pågår",
                        id.value().toString()),
                List.of("Mät spillet", "", "", "Klar", "")));
        assertThat(Browser.html(shown))
                .contains("En ny åtgärd", "En åtgärd ändras", "En åtgärd finns inte i filen. Den rörs inte.")
                .contains("Vem ansvarar för att det blir gjort? inget → Lisa Plåt", "Ny: Mät spillet", "Rad 2 i filen");
        assertThat(world.action(id).title()).as("only shown").isEqualTo("Täta tryckluften");
        assertThat(lisa.post(path + "/changes", seen(shown))).hasStatus(SEE_OTHER);
        assertThat(world.action(id).title()).isEqualTo("Täta all tryckluft");
        assertThat(world.action(id).course().status()).isEqualTo(Action.Status.ONGOING);
        assertThat(world.action(id).days().due()).isEqualTo("2027-03-01");
        assertThat(world.action(left).version()).isEqualTo(1);
        assertThat(world.plan().actions().getLast().course().status()).isEqualTo(Action.Status.DONE);
        assertThat(Browser.html(lisa.get(world.path("plan/actions/" + id.value()))))
                .contains("Lisa Plåt, från Excel");
    }

    @Test
    void what_has_changed_since_is_looked_at_again() {
        ActionId id = world.add("Täta tryckluften");
        MvcTestResult shown = upload(file(
                List.of("Åtgärd", "Ändra inte den här"),
                List.of("Täta all tryckluft", id.value().toString())));
        world.in(() -> house.getBean(Actions.class)
                .change(world.kalle(), id, 1, ActionDraft.of("Täta i verkstaden"), Way.SIGNED_IN));
        MvcTestResult old = lisa.post(path + "/changes", seen(shown));
        assertThat(old).hasStatus(CONFLICT);
        assertThat(Browser.html(old)).contains("Planen har ändrats sedan filen lästes.");
        assertThat(world.action(id).title()).isEqualTo("Täta i verkstaden");
        Map<String, String> broken = seen(shown);
        for (String sent : BROKEN) {
            broken.put("seen", sent);
            assertThat(lisa.post(path + "/changes", broken)).as(sent).hasStatus(CONFLICT);
        }
        String row = "{\"sheet\":\"B\",\"row\":2,\"cells\":{\"TITLE\":\"x\"}}";
        broken.put("seen", "{\"rows\":[%s],\"versions\":{}}".formatted(row + ("," + row).repeat(600)));
        assertThat(lisa.post(path + "/changes", broken))
                .as("more rows than a file")
                .hasStatus(CONFLICT);
        assertThat(world.plan().actions()).hasSize(1);
    }

    @Test
    void what_no_text_can_hold_is_left_out_of_what_comes_in() {
        MvcTestResult shown = upload(file(List.of("Åtgärd", "Läge"), List.of("Mät spillet", "Planerad")));
        Map<String, String> sent = seen(shown);
        sent.computeIfPresent("seen", (_, all) -> all.replace("Mät spillet", "Mät\\u0000 spi\\ud800llet"));
        assertThat(lisa.post(path + "/changes", sent)).hasStatus(SEE_OTHER);
        assertThat(world.plan().actions())
                .singleElement()
                .satisfies(each -> assertThat(each.title()).isEqualTo("Mät spillet"));
    }

    @Test
    void rules_are_the_same_as_on_the_page() {
        ActionId dropped = world.add("Köpa elbil");
        world.in(() -> house.getBean(Actions.class)
                .progress(world.lisa(), dropped, Action.Status.CANCELLED, null, "", Way.SIGNED_IN));
        MvcTestResult shown = upload(file(
                List.of("Åtgärd", "Slutdatum", "Läge", "Ändra inte den här"),
                List.of("Köpa elbil", "", "Klar", dropped.value().toString()),
                List.of("Mät spillet", "2099-12-31", "", "")));
        assertThat(Browser.html(shown))
                .contains("Ta upp den igen på dess egen sida", "Så långt räcker inte planen")
                .doesNotContain("Ändra planen så");
    }

    @Test
    void a_large_file_is_taken_in_with_a_few_questions_for_each_row() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < Actions.MOST; i++) {
            rows.add(List.of("Åtgärd " + i, "Lisa Plåt", i % 2 == 0 ? "Pågår" : "Planerad"));
        }
        MvcTestResult shown = upload(file(List.of("Åtgärd", "Ansvarig", "Läge"), rows));
        assertThat(Browser.html(shown))
                .contains("det kan ta en stund", "data-busy=\"Planen ändras nu. Vänta kvar på sidan.\"");
        Map<String, String> sent = seen(shown);
        List<String> run = Statements.during(
                () -> assertThat(lisa.post(path + "/changes", sent)).hasStatus(SEE_OTHER));
        assertThat(run.stream().filter(each -> each.contains("left join plan.strategy")))
                .as("readings of the whole plan")
                .hasSizeLessThan(4);
        assertThat(run).hasSizeLessThan(Actions.MOST * 5);
        assertThat(world.plan().actions())
                .hasSize(Actions.MOST)
                .allSatisfy(each -> assertThat(each.version()).isEqualTo(1));
        var twice = lisa.post(path + "/changes", sent);
        assertThat(twice).as("pressed twice").hasStatus(SEE_OTHER);
        assertThat(world.plan().actions())
                .hasSize(Actions.MOST)
                .allSatisfy(each -> assertThat(each.version()).isEqualTo(1));
        assertThat(Browser.html(lisa.get(Browser.location(twice)))).contains("400 nya");
        Map<String, String> full = seen(upload(file(List.of("Åtgärd", "Läge"), List.of("En till", "Klar"))));
        assertThat(Browser.html(lisa.post(path + "/changes", full))).contains("400");
    }

    @Test
    void what_cannot_be_read_says_where_and_nothing_is_changed() {
        MvcTestResult shown = upload(file(
                List.of("Åtgärd", "Ansvarig", "Får kosta, kronor"),
                List.of("Mät spillet", "Okänd Okändsson", "ca 5 tkr")));
        assertThat(Browser.html(shown))
                .contains("2 saker i filen går inte att läsa", "Bladet Blad, rad 2, kolumnen Ansvarig:")
                .contains("Okänd Okändsson finns inte hos er än", "Skriv ett enda belopp")
                .doesNotContain("Ändra planen så");
        assertThat(upload(new byte[] {1, 2, 3})).hasStatus(UNPROCESSABLE_CONTENT);
        MvcTestResult none = upload(file(List.of("Något", "Annat"), List.of("1", "2")));
        assertThat(Browser.html(none)).contains("I filen finns inget blad med en kolumn som heter Åtgärd.");
        assertThat(world.plan().actions()).isEmpty();
    }

    @Test
    void a_whole_file_is_undone_but_for_what_somebody_has_changed_since() {
        ActionId changed = world.add("Täta tryckluften");
        ActionId other = world.add("Byt lamporna");
        MvcTestResult shown = upload(file(
                List.of("Åtgärd", "Ansvarig", "Slutdatum", "Läge", "Ändra inte den här"),
                List.of(
                        "Täta all tryckluft",
                        "Kalle Svets",
                        "2027-03-01",
                        "Klar",
                        changed.value().toString()),
                List.of("Byt alla lampor", "", "", "", other.value().toString()),
                List.of("Mät spillet", "", "", "", ""),
                List.of("Laga porten", "", "", "", ""),
                List.of("Sälj truckarna", "", "", "", "")));
        assertThat(lisa.post(path + "/changes", seen(shown))).hasStatus(SEE_OTHER);
        ActionId kept = called("Laga porten");
        ActionId gone = called("Sälj truckarna");
        Actions actions = house.getBean(Actions.class);
        world.in(() -> actions.progress(world.kalle(), kept, Action.Status.ONGOING, null, "", Way.SIGNED_IN));
        world.in(() -> actions.remove(world.kalle(), gone, true));
        world.in(() -> actions.change(world.kalle(), other, 2, ActionDraft.of("Byt lysrören"), Way.SIGNED_IN));
        MvcTestResult plan = lisa.get(world.path("plan"));
        assertThat(Browser.html(plan)).contains("av Lisa Plåt: 3 nya åtgärder, 2 ändrade.", "Ångra inläsningen");
        String undo = undo(plan);
        String told = Objects.requireNonNull(Browser.location(lisa.press(plan, undo, Map.of())));
        assertThat(Browser.html(lisa.get(told)))
                .contains("är ångrad. 2 av 5 åtgärder är som de var före den.", "3 åtgärder står kvar")
                .contains("Byt lysrören, ändrad av Kalle Svets", "Laga porten, ändrad av Kalle Svets")
                .contains("Sälj truckarna, borttagen av Kalle Svets")
                .doesNotContain("Ångra inläsningen");
        assertThat(world.plan().actions())
                .extracting(Action::title)
                .containsExactly("Täta tryckluften", "Byt lysrören", "Laga porten");
        assertThat(world.action(changed).owner()).isNull();
        assertThat(world.action(changed).days()).isEqualTo(Action.Days.NONE);
        assertThat(world.action(changed).course()).isEqualTo(Action.Course.PLANNED);
        assertThat(Browser.html(lisa.get(world.path("plan")))).doesNotContain("Ångra inläsningen");
        assertThat(lisa.press(plan, undo, Map.of())).as("once more").hasStatus(SEE_OTHER);
        assertThat(world.action(changed).version()).isEqualTo(3);
    }

    @Test
    void a_file_read_more_than_a_week_ago_and_other_companies_files_are_not_undone() {
        lisa.post(path + "/changes", seen(upload(file(List.of("Åtgärd", "Läge"), List.of("Mät spillet", "")))));
        MvcTestResult plan = lisa.get(world.path("plan"));
        String undo = undo(plan);
        var other = new PlanWorld(house, "varmland");
        String theirs = undo.replace(world.work.company.toString(), other.work.company.toString());
        var stranger = new Browser(server);
        stranger.hold(other.work.lisa.token());
        assertThat(stranger.post(
                        theirs, Browser.filled(stranger.get(other.path("plan")), other.path("plan"), Map.of())))
                .hasStatus(NOT_FOUND);
        TestRows.asOwner(
                "update plan.intake set taken_at = taken_at - interval '8 days' where organisation_id = ?",
                world.work.company);
        assertThat(Browser.html(lisa.get(world.path("plan")))).doesNotContain("Ångra inläsningen");
        MvcTestResult late = lisa.press(plan, undo, Map.of());
        assertThat(late).hasStatus(CONFLICT);
        assertThat(Browser.html(late)).contains("En inläsning kan ångras i en vecka.");
        assertThat(world.plan().actions()).hasSize(1);
    }

    @Test
    void a_long_file_is_summed_up_first_and_folded() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 30; i++) {
            rows.add(List.of("Åtgärd " + i, ""));
        }
        String html = Browser.html(upload(file(List.of("Åtgärd", "Läge"), rows)));
        assertThat(html)
                .contains("30 nya åtgärder")
                .doesNotContain("<details open")
                .containsOnlyOnce("Ändra planen så");
        assertThat(html.indexOf("Ändra planen så")).isLessThan(html.indexOf("Ny: Åtgärd 0"));
    }

    private ActionId called(String title) {
        return world.plan().actions().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String undo(MvcTestResult page) {
        Matcher form = Pattern.compile("action=\"([^\"]*/workbook/intakes/[^\"]*/undo)\"")
                .matcher(Browser.html(page));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private Map<String, String> seen(MvcTestResult shown) {
        Map<String, String> fields = Browser.filled(shown, path + "/changes", Map.of());
        fields.replaceAll((name, value) -> HtmlUtils.htmlUnescape(value));
        return fields;
    }

    @SafeVarargs
    private static byte[] file(List<String> heads, List<String>... rows) {
        return file(heads, List.of(rows));
    }

    private static byte[] file(List<String> heads, Iterable<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = Spreadsheet.to(out, "Test");
                var sheet = book.sheet(
                        "Blad",
                        List.of(),
                        heads.stream()
                                .map(each -> Spreadsheet.Column.text(each, 20))
                                .toList())) {
            for (List<String> row : rows) {
                sheet.row(row.toArray());
            }
        }
        return out.toByteArray();
    }

    private MvcTestResult upload(byte[] content) {
        String key = Browser.filled(lisa.get(path), path, Map.of()).get("key");
        var request = server.post().uri(path).multipart();
        request.file(new MockMultipartFile("file", "plan.xlsx", "application/octet-stream", content));
        request.param("key", String.valueOf(key));
        request.cookie(new Cookie("framsteg", world.work.lisa.token()));
        return request.exchange();
    }
}
