package se.framsteg.plan.actions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Way;
import se.framsteg.world.Someone;

@HouseTest
class ActionPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    PlanWorld world;
    Browser lisa;
    Browser kalle;
    ActionId id;
    String path;

    @BeforeEach
    void lisa_is_in_the_sixth_week() {
        world = new PlanWorld(house, "varmland");
        lisa = browser(world.work.lisa);
        kalle = browser(world.work.kalle);
        id = world.add("Täta tryckluften");
        path = world.path("plan/actions/" + id.value());
    }

    @Test
    void a_deadline_that_has_passed_is_saved_and_remarked_on() {
        MvcTestResult saved = save(lisa, Map.of("due", "2026-01-02"));
        assertThat(saved).hasStatus(SEE_OTHER);
        assertThat(Browser.html(
                        lisa.get(Objects.requireNonNull(Browser.location(saved)).replaceFirst("#.*", ""))))
                .contains("är sparad. Slutdatumet 2 januari 2026 har redan varit.", "value=\"2026-01-02\"");
        save(lisa, Map.of("due", "2027-02-01"));
        assertThat(Browser.html(lisa.get(path))).doesNotContain("har redan varit");
    }

    @Test
    void all_that_is_written_is_kept_shown_again_and_told_in_what_has_happened() {
        MvcTestResult saved = save(
                lisa,
                Map.ofEntries(
                        Map.entry("owner", world.lisa().person().value().toString()),
                        Map.entry("helpers", world.kalle().person().value().toString()),
                        Map.entry("starts", "2026-12-01"),
                        Map.entry("due", "2027-02-01"),
                        Map.entry("budget", "5 000 kr"),
                        Map.entry("funding", "own"),
                        Map.entry("hours", "8 tim"),
                        Map.entry("kpi", "kWh per vecka"),
                        Map.entry("co2e", "0,5 ton"),
                        Map.entry("material", "1.25"),
                        Map.entry("saving", "−2 000"),
                        Map.entry("method", "Mätt en natt 🌙"),
                        Map.entry("confidence", "medium"),
                        Map.entry("impact", "3"),
                        Map.entry("effort", "1")));
        assertThat(saved).hasStatus(SEE_OTHER);
        Action stands = world.action(id);
        assertThat(stands.owner()).isEqualTo(world.lisa().person().value());
        assertThat(stands.helpers()).containsExactly(world.kalle().person().value());
        assertThat(stands.means()).isEqualTo(new Action.Means(new BigDecimal("5000"), "own", 8));
        assertThat(stands.effect())
                .isEqualTo(new Action.Effect(
                        "kWh per vecka",
                        new BigDecimal("0.500"),
                        new BigDecimal("1.250"),
                        new BigDecimal("-2000"),
                        "Mätt en natt 🌙",
                        "medium"));
        assertThat(stands.weight()).isEqualTo(new Action.Weight(3, 1));
        assertThat(Browser.html(
                        lisa.get(Objects.requireNonNull(Browser.location(saved)).replace("#told", ""))))
                .contains("Nr 1: Täta tryckluften är sparad.", "value=\"2027-02-01\"", "value=\"0,5\"")
                .contains("Vem ansvarar för att det blir gjort? inget → Lisa Plåt")
                .contains("När ska det vara klart? inget → 1 februari 2027", "inget → Ganska säkra");
    }

    @Test
    void what_is_saved_as_it_stood_is_no_change() {
        assertThat(Browser.location(save(lisa, Map.of()))).contains("said=as-it-is");
        assertThat(world.action(id).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5tkr|5000", "5 000 kr|5000", "5.000:-|5000", "0|0", "12 000|12000"})
    void amounts_are_read_as_people_write_them(String typed, String sek) {
        assertThat(save(lisa, Map.of("budget", typed))).hasStatus(SEE_OTHER);
        assertThat(world.action(id).means().budgetSek()).isEqualByComparingTo(sek);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget|ca 5 tkr|Skriv ett enda belopp",
                "saving|5-10 000|Skriv ett enda belopp",
                "co2e|en halv|Skriv ett tal i ton",
                "hours|många|Skriv ett heltal mellan 0 och",
                "due|snart|Skriv en dag mellan",
                "owner|9d4ef7e0-1111-7111-8111-111111111111|Den personen finns inte med"
            })
    void what_is_not_understood_is_said_at_its_field_and_stays(String field, String typed, String says) {
        MvcTestResult refused = save(lisa, Map.of(field, typed, "kpi", "kWh <b>"));
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("id=\"" + field + "-error\"", says, "value=\"kWh &lt;b>\"");
        if (!field.equals("owner")) {
            assertThat(Browser.html(refused)).contains("value=\"" + typed + "\"");
        }
        assertThat(world.action(id).version()).isEqualTo(1);
    }

    @Test
    void a_deadline_before_the_start_or_too_far_away_is_said_at_the_deadline() {
        MvcTestResult refused = save(lisa, Map.of("starts", "2027-03-01", "due", "2027-02-01"));
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("id=\"due-error\"", "efter att ni börjar, 1 mars 2027");
        assertThat(Browser.html(save(lisa, Map.of("due", "2099-01-01")))).contains("Så långt räcker inte planen");
    }

    @Test
    void whoever_saves_second_is_told_sees_both_and_decides() {
        Map<String, String> mine = filled(lisa, Map.of("title", "Täta all tryckluft", "kpi", "kWh"));
        assertThat(save(kalle, Map.of("title", "Täta tryckluften i verkstaden", "due", "2027-02-01")))
                .hasStatus(SEE_OTHER);
        MvcTestResult told = lisa.post(path, mine);
        assertThat(told).hasStatus(CONFLICT);
        assertThat(Browser.html(told))
                .contains("Kalle Svets hann spara", "value=\"Täta all tryckluft\"", "value=\"kWh\"")
                .contains("Kalle Svets har sparat:</strong> Täta tryckluften i verkstaden", "1 februari 2027");
        assertThat(world.action(id).title()).isEqualTo("Täta tryckluften i verkstaden");
        Map<String, String> again = Browser.filled(told, path, typed(Map.of("title", "Täta all tryckluft")));
        assertThat(lisa.post(path, again)).hasStatus(SEE_OTHER);
        assertThat(world.action(id).title()).isEqualTo("Täta all tryckluft");
    }

    @Test
    void what_others_change_elsewhere_does_not_stand_in_the_way() {
        Map<String, String> mine = filled(lisa, Map.of("kpi", "kWh"));
        world.in(() -> house.getBean(Actions.class)
                .progress(world.kalle(), id, Action.Status.ONGOING, null, "", Way.SIGNED_IN));
        assertThat(lisa.post(path, mine)).hasStatus(SEE_OTHER);
        assertThat(world.action(id).effect().kpi()).isEqualTo("kWh");
        assertThat(world.action(id).course().status()).isEqualTo(Action.Status.ONGOING);
    }

    @Test
    void somebody_new_is_named_and_owns_it() {
        assertThat(save(lisa, Map.of("owner", "other", "name", "Gösta Truck"))).hasStatus(SEE_OTHER);
        assertThat(world.plan()
                        .colleague(Objects.requireNonNull(world.action(id).owner())))
                .map(Colleague::name)
                .contains("Gösta Truck");
        MvcTestResult taken = save(lisa, Map.of("helpers", "other", "name", "gösta  truck"));
        assertThat(taken).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(taken)).contains("Det finns redan någon hos er som heter gösta");
        assertThat(Browser.html(save(lisa, Map.of("name", "Nils Lager"))))
                .contains("Välj om Nils Lager ska ansvara för åtgärden eller hjälpa till", "value=\"Nils Lager\"");
        assertThat(Browser.html(save(lisa, Map.of("owner", "other")))).contains("Skriv vad personen heter.");
        assertThat(Browser.html(lisa.get(path))).contains("name=\"address\"");
        assertThat(Browser.html(kalle.get(path))).doesNotContain("name=\"address\"");
    }

    @Test
    void an_owner_who_has_left_is_shown_and_a_new_one_asked_for() {
        save(lisa, Map.of("owner", "other", "name", "Gösta Truck"));
        var gosta = Objects.requireNonNull(world.action(id).owner());
        world.in(() -> {
            house.getBean(Colleagues.class).leave(world.lisa(), gosta);
            return true;
        });
        assertThat(Browser.html(lisa.get(path)))
                .contains("Gösta Truck har slutat. Åtgärden behöver någon ny", "Gösta Truck (har slutat)");
        assertThat(Browser.html(lisa.get(world.path("plan"))))
                .contains("Gösta Truck (har slutat)", "En åtgärd har ingen som ansvarar för den.");
    }

    @Test
    void what_stands_in_the_way_is_a_line_that_everybody_sees_and_goes_again() {
        String stuck = path + "/stuck";
        assertThat(Browser.html(lisa.press(lisa.get(path), stuck, Map.of("stuck", " "))))
                .contains("Skriv vad som står i vägen.");
        lisa.press(lisa.get(path), stuck, Map.of("stuck", "Väntar på pris"));
        assertThat(Browser.html(kalle.get(world.path("plan?status=stuck")))).contains("Har fastnat: Väntar på pris");
        lisa.press(lisa.get(path), stuck, Map.of("stuck", ""));
        assertThat(world.action(id).course()).isEqualTo(Action.Course.PLANNED);
    }

    @Test
    void a_day_of_its_own_can_be_said_when_it_was_done() {
        String status = path + "/status";
        MvcTestResult wrong = lisa.press(lisa.get(path), status, Map.of("status", "done", "doneOn", "i går"));
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong)).contains("id=\"doneOn-error\"", "value=\"i går\"");
        String early = today().minusYears(1).minusDays(1).toString();
        MvcTestResult before = lisa.press(lisa.get(path), status, Map.of("status", "done", "doneOn", early));
        assertThat(before).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(before)).contains("Så länge har åtgärden inte varit med");
        lisa.press(lisa.get(path), status, Map.of("status", "done", "doneOn", "2026-11-02"));
        assertThat(world.action(id).course().doneOn()).isEqualTo("2026-11-02");
        MvcTestResult later = lisa.press(
                lisa.get(path),
                status,
                Map.of("status", "done", "doneOn", today().plusDays(1).toString()));
        assertThat(Browser.html(later)).contains("Den dagen har inte kommit än.");
    }

    @Test
    void what_is_removed_is_told_and_brought_back() {
        String told = Objects.requireNonNull(Browser.location(lisa.press(lisa.get(path), path + "/removal", Map.of())));
        assertThat(lisa.get(path)).hasStatus(NOT_FOUND);
        MvcTestResult list = lisa.get(told);
        assertThat(Browser.html(list)).contains("Åtgärden är borttagen ur planen.", "Ångra");
        assertThat(lisa.press(list, path + "/return", Map.of())).hasStatus(SEE_OTHER);
        assertThat(world.action(id).title()).isEqualTo("Täta tryckluften");
        assertThat(Browser.html(lisa.get(path))).contains("I planen nej → ja");
    }

    private LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    private MvcTestResult save(Browser browser, Map<String, String> typed) {
        return browser.post(path, filled(browser, typed));
    }

    private Map<String, String> filled(Browser browser, Map<String, String> typed) {
        return Browser.filled(browser.get(path), path, typed(typed));
    }

    private static Map<String, String> typed(Map<String, String> typed) {
        var all = new HashMap<String, String>();
        List.of("topic", "owner", "name", "starts", "due", "budget", "kpi").forEach(each -> all.put(each, ""));
        all.put("title", "Täta tryckluften");
        all.putAll(typed);
        return all;
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }
}
