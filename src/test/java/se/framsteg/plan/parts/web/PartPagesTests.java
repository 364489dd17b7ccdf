package se.framsteg.plan.parts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionChange;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Area;
import se.framsteg.plan.Areas;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Way;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.world.Someone;

/** Everybody has a part: the map, the areas, and each one's own page. */
@HouseTest
class PartPagesTests {
    private static final String SCRIPT = "<script>alert(1)</script> é 😀";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Clock clock;

    PlanWorld world;
    Browser lisa;
    Browser kalle;

    @BeforeEach
    void a_company_with_a_plan() {
        world = new PlanWorld(house, "varmland");
        lisa = browser(world.work.lisa);
        kalle = browser(world.work.kalle);
    }

    @Test
    void gaps_are_said_in_words_until_everybody_has_a_part() {
        assertThat(text(lisa, parts())).contains("Börja så här", "Ett tryck lägger till");
        press(lisa, parts(), parts() + "/areas", Map.of("usual", "energy"));
        press(lisa, parts(), parts() + "/areas", Map.of("area", "Truckarna"));
        assertThat(text(lisa, parts()))
                .contains(
                        "2 områden har ingen som svarar för dem",
                        "2 personer har ingen del än: Kalle Svets, Lisa Plåt.",
                        "Truckarna")
                .doesNotContain("value=\"energy\"");
        give("Kalle Svets", "Energi");
        give("Kalle Svets", "Truckarna");
        assertThat(text(lisa, parts()))
                .contains("En person har ingen del än: Lisa Plåt.")
                .doesNotContain("har ingen som svarar");
        give("Lisa Plåt", "Energi");
        assertThat(text(lisa, parts())).contains("Alla har en del, och alla områden har någon.");
        assertThat(area("Energi").people()).hasSize(2);
    }

    @Test
    void not_everybody_has_a_part_while_some_are_not_named_or_no_area_is_chosen() {
        world.add(
                "Täta tryckluften",
                Action.Days.NONE,
                world.kalle().person().value(),
                world.lisa().person().value());
        assertThat(text(lisa, parts())).contains("Inga områden är valda än.").doesNotContain("Alla har en del");
        press(lisa, parts(), parts() + "/areas", Map.of("usual", "energy"));
        give("Kalle Svets", "Energi");
        assertThat(text(lisa, parts())).contains("Alla har en del");
        work(6);
        assertThat(text(lisa, parts())).contains("2 av 6 hos er är inlagda.").doesNotContain("Alla har en del");
    }

    @Test
    void whoever_is_there_already_is_not_said_to_be_new() {
        Map<String, String> robin = Map.of("name", "Robin Lager", "address", "robin@lager.example");
        assertThat(Browser.location(lisa.press(lisa.get(parts()), parts() + "/people", robin)))
                .endsWith("said=added");
        assertThat(Browser.location(lisa.press(lisa.get(parts()), parts() + "/people", robin)))
                .endsWith("said=there");
        assertThat(text(lisa, parts() + "?said=there")).contains("Personen fanns redan här.");
    }

    private void work(int people) {
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                insert into plan.strategy (region_id, organisation_id, people, version, changed_by, changed_at)
                values (?, ?, ?, 1, ?, now())
                """)
                .params(
                        world.lisa().region().value(),
                        world.work.company,
                        people,
                        world.lisa().person().value())
                .update());
    }

    @Test
    void who_has_very_much_and_what_has_lost_its_owner_is_said() {
        UUID robin = add("Robin Lager");
        IntStream.range(0, 8).forEach(i -> world.add("Åtgärd " + i, Action.Days.NONE, robin));
        world.add("Täta tryckluften", Action.Days.NONE, world.kalle().person().value(), robin);
        assertThat(text(lisa, parts())).contains("En person har väldigt mycket: Robin Lager.");
        press(lisa, part(robin), part(robin) + "/leaving", Map.of());
        assertThat(text(lisa, parts()))
                .contains("8 åtgärder behöver någon ny", "De som har slutat")
                .doesNotContain("väldigt mycket");
        assertThat(text(lisa, part(robin))).contains("Robin Lager slutade");
        assertThat(text(kalle, part(robin))).doesNotContain("/return");
        press(lisa, part(robin), part(robin) + "/return", Map.of());
        assertThat(text(lisa, parts())).doesNotContain("behöver någon ny");
    }

    @Test
    void a_colleague_is_added_by_name_and_what_is_wrong_is_said_with_what_was_typed() {
        assertThat(lisa.press(lisa.get(parts()), parts() + "/people", Map.of("name", "  ", "does", SCRIPT)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad personen heter", "&lt;script>alert(1)&lt;/script> é 😀")
                .doesNotContain("<script>alert");
        assertThat(lisa.press(lisa.get(parts()), parts() + "/people", Map.of("name", "x".repeat(10_000))))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(lisa.press(lisa.get(parts()), parts() + "/people", Map.of("name", "Siv", "address", "siv")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv en e-postadress");
        press(lisa, parts(), parts() + "/people", Map.of("name", SCRIPT, "does", "Lagret"));
        assertThat(text(lisa, parts())).contains("&lt;script&gt;alert(1)&lt;/script&gt; é 😀", "Lagret");
        assertThat(lisa.press(lisa.get(parts()), parts() + "/people", Map.of("name", SCRIPT)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("heter redan");
        assertThat(text(kalle, parts())).doesNotContain("name=\"address\"");
    }

    @Test
    void an_area_is_renamed_given_moved_taken_away_and_brought_back() {
        world.in(() -> {
            house.getBean(Areas.class).add(world.lisa(), List.of("Energi", "Avfall"));
            return true;
        });
        String path = parts() + "/areas/" + area("Avfall").id();
        assertThat(lisa.press(lisa.get(path), path, Map.of("name", "Energi")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ni har redan ett område som heter Energi");
        press(
                lisa,
                path,
                path,
                Map.of("name", "Sopor", "people", world.kalle().person().value().toString()));
        press(lisa, path, path + "/place", Map.of("to", "up"));
        assertThat(world.plan().areas()).extracting(Area::name).containsExactly("Sopor", "Energi");
        MvcTestResult removed = lisa.press(lisa.get(path), path + "/removal", Map.of());
        String after = Objects.requireNonNull(Browser.location(removed));
        assertThat(text(lisa, after)).contains("Området är borttaget");
        press(lisa, after, path + "/return", Map.of());
        assertThat(area("Sopor").people())
                .containsExactly(world.kalle().person().value());
    }

    @Test
    void each_says_how_it_goes_with_their_own_and_a_lead_for_others() {
        UUID kalles = world.kalle().person().value();
        ActionId action = world.add("Täta tryckluften", new Action.Days(null, today().plusDays(3)), kalles);
        String path = part(kalles) + "/actions/" + action.value();
        press(kalle, part(kalles), path, Map.of("word", "done"));
        assertThat(world.action(action).course().doneOn()).isEqualTo(today());
        press(lisa, part(kalles), path, Map.of("word", "undo"));
        assertThat(world.action(action).course()).isEqualTo(Action.Course.PLANNED);
        assertThat(kalle.press(kalle.get(part(kalles)), path, Map.of("word", "stuck")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv en rad om vad som stoppar");
        press(kalle, part(kalles), path, Map.of("word", "stuck", "line", "Väntar på slang"));
        assertThat(world.action(action).course().stuck()).isEqualTo("Väntar på slang");
        assertThat(ways(action)).containsExactly(Way.SIGNED_IN, Way.FOR_THEM, Way.SIGNED_IN, Way.SIGNED_IN);

        UUID lisas = world.lisa().person().value();
        ActionId other = world.add("Byt truck", Action.Days.NONE, lisas);
        assertThat(text(kalle, part(lisas))).contains("Byt truck").doesNotContain("word");
        Map<String, String> key = Browser.filled(kalle.get(parts()), parts() + "/areas", Map.of("word", "done"));
        assertThat(kalle.post(part(lisas) + "/actions/" + other.value(), key)).hasStatus(NOT_FOUND);
        assertThat(lisa.post(
                        part(kalles) + "/actions/" + other.value(),
                        Browser.filled(lisa.get(parts()), parts() + "/areas", Map.of("word", "done"))))
                .as("not theirs")
                .hasStatus(NOT_FOUND);
    }

    @Test
    void a_part_is_one_sheet_of_paper_however_much_it_is() throws Exception {
        UUID robin = add("Robin Lager");
        assertThat(sheet(robin)).contains("Robin Lager", "Just nu finns inget");
        world.in(() -> {
            Areas areas = house.getBean(Areas.class);
            areas.add(world.lisa(), List.of("Truckarna"));
            areas.give(world.lisa(), world.plan().areas().getFirst().id(), List.of(robin));
            return true;
        });
        assertThat(sheet(robin))
                .contains("Truckarna", "ingen åtgärd att göra klar")
                .doesNotContain("Just nu finns inget");
        world.add("Täta tryckluften", new Action.Days(null, today().plusDays(3)), robin);
        assertThat(sheet(robin)).contains("1. Täta tryckluften", "Ska vara klart", "Fråga gärna Lisa Plåt");
        IntStream.range(0, 120)
                .forEach(i -> world.add("Åtgärd " + i + " " + "med långt namn ".repeat(6), Action.Days.NONE, robin));
        assertThat(sheet(robin)).contains("1. Täta tryckluften", "till, som står i planen.");
    }

    @Test
    void each_chooses_the_number_that_colleagues_see() {
        String own = part(world.lisa().person().value());
        assertThat(lisa.press(lisa.get(own), own, Map.of("does", "", "phone", "ring mig")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv ett telefonnummer", "value=\"ring mig\"");
        press(lisa, own, own, Map.of("does", "Leder", "phone", "070-123 45 67"));
        String kalles = part(world.kalle().person().value());
        assertThat(text(kalle, kalles)).contains("href=\"tel:+46701234567\"");
        press(lisa, own, own, Map.of("does", "Leder", "phone", ""));
        assertThat(text(kalle, kalles)).doesNotContain("href=\"tel:");
    }

    @Test
    void another_company_finds_none_of_it() {
        UUID robin = add("Robin Lager");
        var other = new PlanWorld(house, "varmland");
        Browser stranger = browser(other.work.lisa);
        assertThat(stranger.get(parts())).hasStatus(NOT_FOUND);
        assertThat(stranger.get(other.path("plan/parts/") + robin)).hasStatus(NOT_FOUND);
    }

    private String sheet(UUID person) throws Exception {
        MvcTestResult answer = lisa.get(part(person) + "/part.pdf");
        assertThat(answer).hasStatus(OK).hasContentType("application/pdf");
        byte[] pdf = answer.getResponse().getContentAsByteArray();
        assertThat(Pdf.sheets(pdf)).isEqualTo(1);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<Way> ways(ActionId action) {
        return world.in(() -> house.getBean(Actions.class).changes(world.lisa(), action)).stream()
                .filter(each -> each.field().equals("status") || each.field().equals("stuck"))
                .sorted(java.util.Comparator.comparing(ActionChange::version))
                .map(ActionChange::way)
                .toList();
    }

    private UUID add(String name) {
        press(lisa, parts(), parts() + "/people", Map.of("name", name));
        return world.plan().colleagues().stream()
                .filter(each -> each.name().equals(name))
                .map(Colleague::personId)
                .findFirst()
                .orElseThrow();
    }

    private void give(String name, String area) {
        String person = choice(name);
        press(
                lisa,
                parts(),
                parts() + "/given",
                Map.of("person", person, "given", area(area).id().toString()));
    }

    private String choice(String name) {
        Matcher found = Pattern.compile("name=\"said-person-([0-9a-f-]{36})\" value=\"" + name)
                .matcher(text(lisa, parts()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Area area(String name) {
        return world.plan().areas().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void press(Browser who, String page, String action, Map<String, String> typed) {
        assertThat(who.press(who.get(page), action, typed)).hasStatus(SEE_OTHER);
    }

    private String parts() {
        return world.path("plan/parts");
    }

    private String part(UUID person) {
        return parts() + "/" + person;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }

    private static String text(Browser who, String path) {
        MvcTestResult page = who.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }
}
