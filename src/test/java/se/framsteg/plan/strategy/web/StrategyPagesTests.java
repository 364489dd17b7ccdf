package se.framsteg.plan.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Strategies;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.Topic;
import se.framsteg.plan.Topics;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.shell.Ids;
import se.framsteg.world.Someone;

@HouseTest
class StrategyPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    PlanWorld world;
    Browser lisa;
    String path;

    @BeforeEach
    void lisa_is_in_the_sixth_week() {
        world = new PlanWorld(house, "varmland");
        lisa = browser(world.work.lisa);
        path = world.path("strategy");
    }

    @Test
    void targets_that_are_not_open_yet_say_when_and_are_not_missed() {
        assertThat(text()).contains("Till målen, där ni ändrar dem", "Skriv minst ett mål på");
        world = new PlanWorld(house, "varmland", 0);
        lisa = browser(world.work.lisa);
        path = world.path("strategy");
        assertThat(text())
                .containsPattern("Målen kan ni skriva från \\d+ \\w+ \\d{4}\\. Ni kan besluta om strategin utan dem")
                .doesNotContain("Till målen, där ni ändrar dem", "Skriv minst ett mål på");
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private String text() {
        MvcTestResult page = lisa.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }

    private MvcTestResult press(Browser by, MvcTestResult page, String below, Map<String, String> typed) {
        return by.post(path + below, Browser.filled(page, path, typed));
    }

    @Test
    void a_blank_page_says_who_reads_it_and_what_is_lacking() {
        assertThat(text())
                .contains(
                        "Vem kan läsa det här?",
                        "Ni på företaget. Coachen läser strategin när ni har lämnat in den",
                        "Inget är skrivet än",
                        "Skriv vart ni ska",
                        "Välj minst 3 frågor")
                .doesNotContain("Lägg in", "Tidigare versioner");
    }

    @Test
    void what_is_typed_is_saved_and_shown_with_who_and_when() {
        MvcTestResult saved =
                press(lisa, lisa.get(path), "", Map.of("vision", "Skrotet blir <script> råvara", "people", "4"));
        assertThat(saved).hasStatus(SEE_OTHER);
        assertThat(Browser.html(lisa.get(Objects.requireNonNull(Browser.location(saved)))))
                .contains("Sparat.", "Skrotet blir &lt;script&gt; råvara", "av Lisa Plåt", "Välj minst 2 frågor")
                .doesNotContain("Skriv vart ni ska.");
    }

    @Test
    void what_is_too_long_comes_back_with_all_else_that_was_typed() {
        String much = "å".repeat(10_000);
        MvcTestResult answer =
                press(lisa, lisa.get(path), "", Map.of("vision", much, "stop-doing", "Elda", "valid-to", "snart"));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer))
                .contains("Inget är sparat än", "10\u00a0000 tecken", ">" + much + "<", "value=\"snart\"", ">Elda<");
        assertThat(Browser.html(answer).indexOf("<strong>Vart ska ni?</strong>"))
                .as("by name, in the order of the page")
                .isBetween(0, Browser.html(answer).indexOf("<strong>Till vilken dag gäller strategin?</strong>"));
        assertThat(stands().values()).isEmpty();
    }

    private StrategyText stands() {
        return world.in(() -> house.getBean(Strategies.class).find(world.lisa()));
    }

    @Test
    void the_second_of_two_sees_both_texts_and_keeps_their_own_by_saving_again() {
        Browser kalle = browser(world.work.kalle);
        MvcTestResult lisas = lisa.get(path);
        MvcTestResult kalles = kalle.get(path);
        press(lisa, lisas, "", Map.of("vision", "Lisas ord", "principles", "Lisas princip"));
        MvcTestResult told = press(kalle, kalles, "", Map.of("vision", "Kalles ord", "stop-doing", "Elda"));
        assertThat(told).hasStatus(CONFLICT);
        assertThat(Browser.html(told))
                .contains(
                        "Lisa Plåt skrev samtidigt:",
                        "Lisas ord",
                        ">Kalles ord</textarea>",
                        ">Lisas princip<",
                        ">Elda<");
        assertThat(stands().values()).containsEntry("vision", "Lisas ord");
        Map<String, String> again = Map.of("vision", "Kalles ord", "principles", "Lisas princip", "stop-doing", "Elda");
        assertThat(press(kalle, told, "", again)).hasStatus(SEE_OTHER);
        assertThat(stands().values())
                .containsEntry("vision", "Kalles ord")
                .containsEntry("stop-doing", "Elda")
                .containsEntry("principles", "Lisas princip");
    }

    @Test
    void one_press_twice_is_one_change() {
        Map<String, String> fields = Browser.filled(lisa.get(path), path, Map.of("new-topic", "Energi"));
        lisa.post(path + "/topics", fields);
        lisa.post(path + "/topics", fields);
        assertThat(world.plan().topics()).extracting(Topic::name).containsExactly("Energi");
    }

    @Test
    void topics_are_fetched_moved_removed_and_brought_back_and_what_else_is_typed_is_kept() {
        topic("Spill");
        assertThat(text()).contains("Hämta en fråga från arbetsbladet");
        press(lisa, lisa.get(path), "/topics/chosen", Map.of("vision", "A"));
        UUID spill = world.plan().topics().getFirst().id();
        press(lisa, lisa.get(path), "/topics", Map.of("new-topic", "Energi"));
        press(lisa, lisa.get(path), "/topics/" + spill + "/place", Map.of("to", "1"));
        assertThat(world.plan().topics()).extracting(Topic::name).containsExactly("Energi", "Spill");
        MvcTestResult gone = press(lisa, lisa.get(path), "/topics/" + spill + "/removal", Map.of("stop-doing", "Elda"));
        MvcTestResult page = lisa.get(Objects.requireNonNull(Browser.location(gone)));
        assertThat(Browser.html(page)).contains("Frågan är borttagen");
        assertThat(world.plan().topics()).hasSize(1);
        String back = path + "/topics/" + spill + "/return";
        lisa.press(page, back, Map.of());
        assertThat(world.plan().topics()).hasSize(2);
        assertThat(stands().values()).containsEntry("vision", "A").containsEntry("stop-doing", "Elda");
    }

    private UUID topic(String name) {
        UUID row = Ids.next();
        var typed = new HashMap<AnswerPlace, String>();
        Map.of(
                        "topic", name,
                        "direction", "negative",
                        "much", "5",
                        "likely", "5",
                        "cost", "1",
                        "motive", "Det kostar. Varje år.")
                .forEach((field, value) -> typed.put(AnswerPlace.in("topics", row, field), value));
        world.work.write(world.lisa(), "materiality-map", Integer.MAX_VALUE, typed);
        return row;
    }

    @Test
    void a_proposal_says_where_it_comes_from_and_is_put_in_without_writing_over_anything() {
        topic("Spill");
        world.work.write(
                world.lisa(),
                "task-and-team",
                Integer.MAX_VALUE,
                Map.of(
                        AnswerPlace.once("why"),
                        "Vi vill sluta elda virke.",
                        AnswerPlace.once("global-goals"),
                        "12,13"));
        assertThat(text())
                .contains(
                        "Vi lägger kraft på ”Spill”.",
                        "Från Kartan över det viktigaste, rad 1",
                        world.work.path("materiality-map"),
                        "Från Uppdraget och laget",
                        "Vi tar fasta på de här globala målen: Hållbar konsumtion och produktion, Bekämpa"
                                + " klimatförändringarna.");
        press(lisa, lisa.get(path), "/proposals/topic-1", Map.of("bet-1", "Vår egen"));
        assertThat(stands().values())
                .containsEntry("bet-1", "Vår egen")
                .containsEntry("bet-2", "Vi lägger kraft på ”Spill”.");
        press(lisa, lisa.get(path), "/proposals/why", Map.of("vision", "Först"));
        assertThat(stands().typed("vision")).isEqualTo("Först\nVi vill sluta elda virke.");
        assertThat(text()).doesNotContain("Vi lägger kraft på ”Spill”.</p>");
        MvcTestResult full = press(lisa, lisa.get(path), "/proposals/goals", Map.of("principles", "p".repeat(490)));
        assertThat(Browser.location(full)).endsWith("#principles-at");
        assertThat(Browser.html(lisa.get(Objects.requireNonNull(Browser.location(full)))))
                .containsPattern("id=\"principles-error\"><strong>[^<]*</strong> Förslaget får inte plats")
                .contains("Byt ut det som står");
        assertThat(stands().typed("principles")).hasSize(490);
        MvcTestResult instead = press(lisa, lisa.get(path), "/proposals/goals", Map.of("how", "instead"));
        assertThat(Browser.html(lisa.get(Objects.requireNonNull(Browser.location(instead)))))
                .containsPattern(
                        "id=\"principles-at\" tabindex=\"-1\">\\s*<label[^>]*>[^<]*</label>\\s*<p role=\"status\">");
        assertThat(stands().typed("principles")).startsWith("Vi tar fasta på de här globala målen");
        var five = Map.of("bet-1", "A", "bet-2", "B", "bet-3", "C", "bet-4", "D", "bet-5", "E");
        MvcTestResult bets = press(lisa, lisa.get(path), "/proposals/topic-1", five);
        assertThat(Browser.html(lisa.get(Objects.requireNonNull(Browser.location(bets)))))
                .contains("Töm en av dem och lägg in förslaget igen.");
        assertThat(press(lisa, lisa.get(path), "/proposals/finns-inte", Map.of()))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void earlier_versions_are_read_and_restored() {
        press(lisa, lisa.get(path), "", Map.of("vision", "Först", "state", "planned", "planned-by", "2027-03-01"));
        press(browser(world.work.kalle), browser(world.work.kalle).get(path), "", Map.of("vision", "Sedan"));
        String versions = Browser.html(lisa.get(path + "/versions"));
        assertThat(versions)
                .contains("Kalle Svets", "Lisa Plåt", "Först", "Vi ska ha en, och vet till när", "1 mars 2027");
        MvcTestResult first = lisa.get(path + "/versions/1");
        assertThat(Browser.html(first)).contains("Återställ allt", "Sedan");
        String restoration = path + "/versions/1/restoration";
        assertThat(lisa.press(first, restoration, Map.of("only", "vision"))).hasStatus(SEE_OTHER);
        assertThat(stands().typed("vision")).isEqualTo("Först");
        assertThat(lisa.get(path + "/versions/99")).hasStatus(NOT_FOUND);
    }

    @Test
    void what_is_decided_is_shown_with_by_whom_and_how_much_is_otherwise_since() {
        var decided = new AdoptionWorld(house, "varmland").ownerDecides().ready();
        lisa = browser(decided.plan.work.lisa);
        path = decided.plan.path("strategy");
        VersionId version = decided.plan.in(() -> decided.proposals().propose(decided.lisa(), 0, decided.proposal()));
        assertThat(text()).doesNotContain("beslutad av ägaren");
        decided.plan.in(() -> decided.deciding().adoptAlone(decided.lisa(), version));
        assertThat(text())
                .contains("Version 1 av strategi och handlingsplan är beslutad av ägaren")
                .doesNotContain("sedan dess");
        press(lisa, lisa.get(path), "", Map.of("vision", "Något annat"));
        assertThat(text()).contains("En sak är annorlunda sedan dess");
    }

    @Test
    void another_company_finds_no_page() {
        var other = new PlanWorld(house, "varmland");
        UUID topic = other.in(
                () -> house.getBean(Topics.class).add(other.lisa(), "Energi").orElseThrow());
        assertThat(browser(world.work.lisa).get(other.path("strategy"))).hasStatus(NOT_FOUND);
        press(lisa, lisa.get(path), "/topics/" + topic + "/removal", Map.of());
        assertThat(other.plan().topics()).hasSize(1);
    }
}
