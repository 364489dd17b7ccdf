package se.framsteg.plan.actions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Way;
import se.framsteg.plan.parts.Word;
import se.framsteg.plan.parts.Words;
import se.framsteg.rules.Statements;
import se.framsteg.world.Someone;

@HouseTest
class PlanPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    PlanWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_is_in_the_sixth_week() {
        world = new PlanWorld(house, "varmland");
        lisa = browser(world.work.lisa);
    }

    @Test
    void an_empty_plan_says_what_to_do_and_a_title_is_enough() {
        assertThat(text("plan"))
                .contains("Här är det tomt än", "Vem kan läsa det här?", "Allas del")
                .doesNotContain("Det här saknas");
        assertThat(lisa.press(lisa.get(world.path("plan")), world.path("plan"), Map.of("title", " Täta tryckluften ")))
                .hasStatus(SEE_OTHER);
        assertThat(text("plan"))
                .contains("Täta tryckluften", "Ingen än", "Planerad", "En åtgärd: ingen är klar och ingen pågår.");
        String id = world.plan().actions().getFirst().id().value().toString();
        assertThat(text("plan?said=added&about=" + id).split("ligger i planen", -1))
                .hasSize(2);
        assertThat(Browser.html(lisa.get(world.path("").replaceFirst("/$", ""))))
                .contains("Strategi och handlingsplan", "En åtgärd i planen, 0 klara.", world.path("plan"));
    }

    @Test
    void a_title_that_cannot_be_kept_is_asked_for_again_with_what_was_typed() {
        MvcTestResult empty = lisa.press(lisa.get(world.path("plan")), world.path("plan"), Map.of("title", "  "));
        assertThat(empty).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(empty)).contains("Skriv vad ni vill göra.");
        String long121 = "<script>é".repeat(14);
        MvcTestResult long_ = lisa.press(lisa.get(world.path("plan")), world.path("plan"), Map.of("title", long121));
        assertThat(long_).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(long_))
                .contains("Skriv högst 120 tecken.", "&lt;script>é")
                .doesNotContain("<script>é");
        assertThat(world.plan().actions()).isEmpty();
    }

    @Test
    void what_is_lacking_is_said_in_words_and_leads_to_where_it_is_mended() {
        ActionId id = world.add("Täta tryckluften");
        assertThat(text("plan"))
                .contains("2 åtgärder till behövs.", "En åtgärd har ingen som ansvarar för den.")
                .contains("En åtgärd har inget slutdatum.", "Minst 2 av er behöver ansvara", "inom 90 dagar")
                .contains("De här har ingen del i planen än: Kalle Svets, Lisa Plåt")
                .contains(world.path("plan/actions/" + id.value()) + "#owner\">Nr 1: Täta tryckluften");
        for (int i = 0; i < 4; i++) {
            world.add("Åtgärd " + i);
        }
        assertThat(text("plan")).contains(world.path("plan") + "?owner=none\">Visa dem i listan");
    }

    @Test
    void a_plan_with_all_that_a_decision_needs_says_so() {
        var lisas = world.lisa().person().value();
        var kalles = world.kalle().person().value();
        Action.Days soon = new Action.Days(null, today().plusDays(30));
        world.add("Täta tryckluften", soon, lisas, kalles);
        world.add("Byt lamporna", new Action.Days(null, today().plusYears(2)), kalles);
        world.add("Mät spillet", soon, lisas);
        assertThat(text("plan"))
                .contains("Planen är redo", world.path("plan/decisions"))
                .doesNotContain("Det här saknas");
    }

    @Test
    void the_list_shows_what_is_asked_for_by_its_address() {
        var lisas = world.lisa().person().value();
        world.add("Täta tryckluften", new Action.Days(null, today().minusDays(1)), lisas);
        world.add("Byt lamporna", new Action.Days(null, today().plusYears(2)), null);
        world.add("Mät spillet", Action.Days.NONE, null);
        assertThat(rows("owner=" + lisas)).containsExactly("Täta tryckluften");
        assertThat(rows("owner=none")).containsExactly("Byt lamporna", "Mät spillet");
        assertThat(rows("status=late")).containsExactly("Täta tryckluften");
        assertThat(rows("term=short")).containsExactly("Täta tryckluften");
        assertThat(rows("term=long")).containsExactly("Byt lamporna");
        assertThat(rows("term=none")).containsExactly("Mät spillet");
        assertThat(rows("status=planned&owner=x%22%3E&topic=none&term=")).hasSize(3);
        assertThat(text("plan?term=long")).contains("1 av 3 åtgärder visas.", "value=\"term=long\"");
        assertThat(text("plan")).contains("Försenad");
    }

    private List<String> rows(String query) {
        return world.plan().actions().stream()
                .map(Action::title)
                .filter(title -> text("plan?" + query).contains(">" + title + "</a>"))
                .toList();
    }

    @Test
    void how_far_it_has_come_is_said_with_one_press_and_taken_back_with_another() {
        ActionId id = world.add("Täta tryckluften");
        MvcTestResult page = lisa.get(world.path("plan?status=planned"));
        String said = Objects.requireNonNull(Browser.location(lisa.post(
                world.path("plan/actions/%s/status".formatted(id.value())),
                Browser.filled(page, world.path("plan"), Map.of("status", "done", "view", "status=planned")))));
        assertThat(world.action(id).course()).isEqualTo(new Action.Course(Action.Status.DONE, today(), ""));
        assertThat(said).contains("status=planned").endsWith("#nr-1");
        MvcTestResult after = lisa.get(said.replaceFirst("#.*", ""));
        assertThat(Browser.html(after)).contains("Nr 1: Täta tryckluften är klar.", "Ångra");
        String undo = world.path("plan/actions/%s/undo".formatted(id.value()));
        String back = Objects.requireNonNull(Browser.location(lisa.press(after, undo, Map.of("version", "2"))));
        assertThat(world.action(id).course()).isEqualTo(Action.Course.PLANNED);
        assertThat(Browser.html(lisa.get(back.replaceFirst("#.*", "")))).contains("Ändringen är ångrad.");
    }

    @Test
    void what_has_changed_since_is_not_taken_back_and_the_same_press_twice_is_one() {
        ActionId id = world.add("Täta tryckluften");
        MvcTestResult page = lisa.get(world.path("plan"));
        Map<String, String> press = Browser.filled(page, world.path("plan"), Map.of("status", "ongoing"));
        String status = world.path("plan/actions/%s/status".formatted(id.value()));
        assertThat(lisa.post(status, press)).hasStatus(SEE_OTHER);
        assertThat(lisa.post(status, press)).hasStatus(SEE_OTHER);
        assertThat(world.action(id).version()).isEqualTo(2);
        lisa.post(status, Browser.filled(lisa.get(world.path("plan")), world.path("plan"), Map.of("status", "done")));
        String undo = world.path("plan/actions/%s/undo".formatted(id.value()));
        String told = Objects.requireNonNull(Browser.location(lisa.post(
                undo, Browser.filled(lisa.get(world.path("plan")), world.path("plan"), Map.of("version", "2")))));
        assertThat(Browser.html(lisa.get(told.replaceFirst("#.*", "")))).contains("Det gick inte att ångra");
        assertThat(world.action(id).course().status()).isEqualTo(Action.Status.DONE);
    }

    @Test
    void three_hundred_actions_are_read_fifty_at_a_time_and_printed_at_once() {
        List<ActionId> ids = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> world.add("Åtgärd %d med ett ganska långt namn som tar plats".formatted(i)))
                .toList();
        assertThat(text("plan")).contains("300 åtgärder", "Rad 1 till 50 av 300.", "id=\"nr-50\"");
        assertThat(text("plan")).doesNotContain("id=\"nr-51\"").hasSizeLessThan(400_000);
        assertThat(text("plan?owner=none&page=6"))
                .contains("Rad 251 till 300 av 300.", "id=\"nr-300\"", "?owner=none&amp;page=2#all")
                .doesNotContain("id=\"nr-250\"");
        assertThat(text("plan?page=99")).contains("Rad 251 till 300 av 300.");
        assertThat(text("plan?page=x")).contains("Rad 1 till 50 av 300.");
        assertThat(text("plan?page=all"))
                .contains("id=\"nr-1\"", "id=\"nr-300\"", "Alla 300 visas")
                .doesNotContain("formaction=")
                .hasSizeLessThan(400_000);
        assertThat(text("plan?said=ongoing&version=2&about=" + ids.get(119).value()))
                .as("what has just been pressed is seen")
                .contains("Rad 101 till 150 av 300.", "id=\"nr-120\"");
    }

    @Test
    void who_needs_help_is_seen_at_the_action() {
        ActionId id = world.add(
                "Täta tryckluften", Action.Days.NONE, world.kalle().person().value());
        world.add("Byt lamporna");
        world.in(() -> {
            house.getBean(Words.class)
                    .say(world.kalle(), world.kalle().person().value(), id, Word.HELP, "Saknar stege", Way.SIGNED_IN);
            return true;
        });
        assertThat(text("plan").split("Kalle Svets behöver hjälp, ", -1)).hasSize(2);
        assertThat(text("plan").indexOf("Kalle Svets behöver hjälp, "))
                .isBetween(text("plan").indexOf("id=\"nr-1\""), text("plan").indexOf("id=\"nr-2\""));
    }

    @Test
    void sixty_actions_are_read_with_as_few_questions_as_one() {
        world.add("Åtgärd");
        lisa.get(world.path("plan")); // what the region shows around its pages is read every ten seconds
        int one = Statements.during(() -> lisa.get(world.path("plan"))).size();
        for (int i = 1; i < 60; i++) {
            world.add("Åtgärd " + i);
        }
        lisa.get(world.path("plan"));
        List<String> run = Statements.during(() -> lisa.get(world.path("plan")));
        assertThat(run).as(String.join("\n", run)).hasSize(one);
        assertThat(run).filteredOn(each -> each.contains("plan.")).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void nobody_else_gets_there() {
        var other = new PlanWorld(house, "varmland");
        ActionId theirs = other.add("Täta tryckluften");
        assertThat(lisa.get(other.path("plan"))).hasStatus(NOT_FOUND);
        assertThat(lisa.get(world.path("plan/actions/" + theirs.value()))).hasStatus(NOT_FOUND);
        world.add("Egen");
        assertThat(lisa.post(
                        world.path("plan/actions/%s/status".formatted(theirs.value())),
                        Browser.filled(lisa.get(world.path("plan")), world.path("plan"), Map.of("status", "done"))))
                .hasStatus(NOT_FOUND);
    }

    private String text(String below) {
        return Browser.html(lisa.get(world.path(below)));
    }

    private LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }
}
