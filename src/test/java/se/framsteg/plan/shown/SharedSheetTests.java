package se.framsteg.plan.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.followup.FollowUpWorld;
import se.framsteg.shell.PublicAddress;

/** A company shows customers and its bank what it has chosen, for as long as it wants. */
@HouseTest
class SharedSheetTests {
    private static final String REGION = "blekinge";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    SharedSheets sheets;

    FollowUpWorld world;
    Browser anna;

    @BeforeEach
    void a_company_with_an_adopted_plan() {
        world = new FollowUpWorld(house, REGION, 20);
        SharedSheetWorld.adopted(house, world.lead());
        anna = new Browser(server);
        anna.hold(world.surveys.anna.token());
    }

    @Test
    void the_reader_of_the_link_sees_the_chosen_lines_and_no_other() throws IOException {
        String page = made("decision");
        String link = link(page);
        var bank = new Browser(server);
        String read = Browser.html(bank.get(link));
        assertThat(read)
                .contains("Styrelsen antog strategin och handlingsplanen 14 oktober 2026 (version 1)")
                .contains("Plåt &amp; Svets AB: hållbarhet i korthet")
                .doesNotContain("sparar", "Solceller", "tryckluften");
        assertThat(Browser.html(bank.get("/en" + link))).contains("The board adopted the strategy");
        assertThat(Browser.html(bank.get(link(made("check")))))
                .containsPattern("href=\"/" + REGION + "/verify\\?hash=[0-9a-f]{12}\"");
        try (var pdf =
                Loader.loadPDF(bank.get(link + "/sheet.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Styrelsen antog strategin")
                    .doesNotContain("Solceller");
        }
    }

    @Test
    void the_decision_is_told_as_what_its_points_adopt() {
        SharedSheetWorld.adopted(house, world.lead(), 1, "[\"anta strategin\",\"följa upp planen 30 maj 2027\"]");
        assertThat(Browser.html(anna.get(world.path("sheets"))))
                .contains("Styrelsen antog strategin 14 oktober 2026 (version 2)")
                .doesNotContain("strategin och handlingsplanen");
    }

    @Test
    void each_action_and_the_reservations_are_lines_of_their_own() {
        String sheets = world.path("sheets");
        assertThat(Browser.html(anna.get(sheets)))
                .contains("Täta tryckluften: klart senast 30 juni 2027, budget 12\u00a0000 kronor.")
                .contains("2 av dem som beslutade reserverade sig.")
                .contains("Ett blad läser den som har länken");
        String name = world.lead().name();
        var bank = new Browser(server);
        String named = link(made("action-1", "name"));
        assertThat(Browser.html(bank.get(named)))
                .contains("Det här ska vi göra", "budget 12\u00a0000 kronor. Ansvarig: " + name + ".")
                .doesNotContain("reserverade");
        assertThat(Browser.html(bank.get("/en" + named))).contains("due 30 June 2027", "Responsible: " + name);
        String role = link(made("action-1", "does"));
        assertThat(Browser.html(bank.get(role)))
                .contains("budget 12\u00a0000 kronor.")
                .doesNotContain("Ansvarig");
        world.in(() -> {
            house.getBean(Colleagues.class)
                    .describe(world.lead(), world.lead().person().value(), "Verkstadschef");
            return true;
        });
        assertThat(Browser.html(bank.get(role)))
                .contains("Ansvarig: Verkstadschef.")
                .doesNotContain(name);
        assertThat(Browser.html(bank.get(link(made("action-1", "none"))))).doesNotContain("Ansvarig", name);
        assertThat(Browser.html(bank.get(link(made("decision", "")))))
                .contains("2 av dem som beslutade reserverade sig.")
                .doesNotContain("Trucken", "Gunvor");
    }

    @Test
    void what_is_decided_and_the_targets_are_ticked_beforehand_and_no_budget() {
        assertThat(Browser.html(anna.get(world.path("sheets"))))
                .contains("value=\"decision\" checked", "value=\"check\" checked")
                .doesNotContain(
                        "value=\"reservations\"",
                        "value=\"budget\" checked",
                        "value=\"action-1\" checked",
                        "value=\"vision\" checked");
    }

    @Test
    void what_has_become_of_an_action_is_said_as_it_is() {
        var deeds = new ArrayList<Action>();
        Function<Integer, String> line = at -> world
                .in(() -> SheetLines.of(
                        house.getBean(PlanVersions.class).adopted(world.lead()).orElseThrow(),
                        List.of(),
                        deeds,
                        List.of(),
                        List.of(),
                        LocalDate.of(2027, 7, at)))
                .stream()
                .filter(each -> each.key().equals("action-1"))
                .map(each -> each.sv() + " " + each.en())
                .findFirst()
                .orElseThrow();
        deeds.add(action(Action.Course.PLANNED));
        assertThat(line.apply(1))
                .isEqualTo("Täta tryckluften: skulle ha varit klart 30 juni 2027, är inte klart än. "
                        + "Täta tryckluften: was due 30 June 2027, is not done yet.");
        deeds.set(0, action(Action.Course.PLANNED, new Action.Days(null, LocalDate.of(2027, 9, 1))));
        assertThat(line.apply(1))
                .contains("klart senast 30 juni 2027", "efter beslutet flyttat datumet till 1 september 2027.")
                .contains("has moved the date to 1 September 2027 since the decision.")
                .doesNotContain("inte klart än");
        deeds.set(0, action(Action.Course.PLANNED, new Action.Days(null, LocalDate.of(2027, 7, 2))));
        assertThat(line.apply(3)).startsWith("Täta tryckluften: skulle ha varit klart 2 juli 2027");
        deeds.set(0, action(new Action.Course(Action.Status.DONE, LocalDate.of(2027, 5, 2), "")));
        assertThat(line.apply(1))
                .isEqualTo("Täta tryckluften: klart 2 maj 2027. Täta tryckluften: done on 2 May 2027.");
        deeds.set(0, action(new Action.Course(Action.Status.CANCELLED, null, "")));
        assertThat(line.apply(1)).startsWith("Täta tryckluften: blir inte av.");
    }

    @Test
    void the_budget_says_what_is_somebody_elses_money_and_how_many_have_no_amount() {
        SharedSheetWorld.adopted(house, world.lead(), 15);
        var lines = world.in(() -> SheetLines.of(
                house.getBean(PlanVersions.class).adopted(world.lead()).orElseThrow(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                world.today));
        assertThat(lines)
                .filteredOn(each -> each.key().equals("budget"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.sv())
                            .endsWith("Av budgeten är 12\u00a0000 kronor bidrag. 1 åtgärd har inget belopp än.");
                    assertThat(each.en())
                            .endsWith("12,000 kronor of the budget is a grant. 1 action has no amount yet.");
                });
    }

    private Action action(Action.Course course) {
        return action(course, Action.Days.NONE);
    }

    private Action action(Action.Course course, Action.Days days) {
        String id = world.in(() -> house.getBean(PlanVersions.class).adopted(world.lead()))
                .orElseThrow()
                .says()
                .toDo()
                .getFirst()
                .id();
        return new Action(
                ActionId.of(id),
                1,
                1,
                "Täta tryckluften",
                null,
                null,
                List.of(),
                days,
                Action.Means.NONE,
                Action.Effect.NONE,
                Action.Weight.NONE,
                course,
                "");
    }

    @Test
    void the_company_stands_first_and_nothing_says_that_the_region_has_counted_it() {
        String read = Browser.html(new Browser(server).get(link(made("decision"))));
        assertThat(read)
                .contains(
                        "<p class=\"site-name\"><span>Plåt &amp; Svets AB</span>",
                        "Företaget svarar för det som står här.")
                .doesNotContain("räknas ur underlag");
    }

    @Test
    void the_paper_says_where_the_plan_is_checked() throws IOException {
        String link = link(made("check"));
        var bank = new Browser(server);
        String address = house.getBean(PublicAddress.class).of("/" + REGION + "/verify?hash=bbbbbbbbbbbb");
        assertThat(Browser.html(bank.get(link))).contains(">" + address + "<");
        try (var pdf =
                Loader.loadPDF(bank.get(link + "/sheet.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(address);
        }
    }

    @Test
    void what_is_shown_stays_as_it_was_chosen_and_is_taken_back_when_the_company_wants() {
        String link = link(made("vision"));
        var bank = new Browser(server);
        assertThat(Browser.html(bank.get(link))).contains("Dit vill vi: Vi &lt;sparar&gt; energi");
        UUID id = world.in(() -> sheets.of(world.lead())).getFirst().id();
        String withdrawal = world.path("sheets/" + id + "/withdrawal");
        MvcTestResult page = anna.get(world.path("sheets"));
        assertThat(anna.press(page, withdrawal, Map.of())).hasStatus(303);
        assertThat(bank.get(link)).hasStatus(410);
        assertThat(bank.get(link + "/sheet.pdf")).hasStatus(410);
        assertThat(Browser.html(bank.get(link))).contains("Länken gäller inte längre");
    }

    @Test
    void a_link_opens_nothing_after_its_day() {
        String link = link(made("vision"));
        String token = link.substring(link.lastIndexOf('/') + 1);
        var sheet = world.in(() -> sheets.behind(world.lead().region(), token)).orElseThrow();
        assertThat(sheet.isOpen(sheet.untilOn())).isTrue();
        assertThat(sheet.isOpen(sheet.untilOn().plusDays(1))).isFalse();
        world.in(() -> {
            UUID old = sheets.show(world.lead(), Set.of("vision"), null, world.today.minusDays(1));
            var past = sheets.find(world.lead(), old).orElseThrow();
            assertThat(sheets.behind(world.lead().region(), past.token())).isEmpty();
            return true;
        });
    }

    @Test
    void what_cannot_be_is_said_and_a_colleague_decides_nothing() {
        String path = world.path("sheets");
        MvcTestResult page = anna.get(path);
        MvcTestResult wrong = anna.press(page, path, Map.of("until", "2020-01-01", "lines", "nope"));
        assertThat(wrong).hasStatus(422);
        assertThat(Browser.html(wrong)).contains("Välj minst en rad", "högst ett år framåt", "2020-01-01");
        var kim = world.surveys.course.person(Role.COLLEAGUE, world.surveys.company, "Kim Alm");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> sheets.show(
                        kim.asMember(world.surveys.company, Role.COLLEAGUE), Set.of("vision"), null, world.today)));
        var other = new Browser(server);
        other.hold(kim.token());
        assertThat(Browser.html(other.get(path))).contains("Det är en kontaktperson på företaget som bestämmer");
    }

    @Test
    void a_link_that_opens_is_found_and_taken_back_however_many_came_after_it() {
        UUID first = world.in(() -> sheets.show(world.lead(), Set.of("vision"), null, world.today.plusDays(300)));
        world.in(() -> {
            for (int i = 0; i < 60; i++) {
                sheets.withdraw(world.lead(), sheets.show(world.lead(), Set.of("vision"), null, world.today));
            }
            return true;
        });
        String withdrawal = world.path("sheets/" + first + "/withdrawal");
        String page = Browser.html(anna.get(world.path("sheets")));
        assertThat(page).contains(withdrawal, "/sheet/");
        Browser colleague = new Browser(server);
        colleague.hold(world.surveys
                .course
                .person(Role.COLLEAGUE, world.surveys.company, "Kim Alm")
                .token());
        assertThat(Browser.html(colleague.get(world.path("sheets"))))
                .contains("sheets/" + first + "/sheet.pdf")
                .doesNotContain("/%s/sheet/".formatted(REGION), withdrawal);
        assertThat(anna.press(anna.get(world.path("sheets")), withdrawal, Map.of()))
                .hasStatus(303);
        assertThat(Browser.html(anna.get(world.path("sheets")))).doesNotContain(withdrawal);
    }

    @Test
    void two_at_once_open_no_more_links_than_one() {
        world.in(() -> {
            for (int i = 1; i < SharedSheets.MOST; i++) {
                sheets.show(world.lead(), Set.of("vision"), null, world.today);
            }
            return true;
        });
        Supplier<Boolean> show = () -> {
            try {
                world.in(() -> {
                    UUID shown = sheets.show(world.lead(), Set.of("vision"), null, world.today);
                    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
                    return shown;
                });
                return true;
            } catch (TooManySheets _) {
                return false;
            }
        };
        var other = CompletableFuture.supplyAsync(show);
        assertThat(List.of(show.get(), other.join())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void no_more_links_open_than_anybody_can_keep_in_mind() {
        world.in(() -> {
            for (int i = 0; i < SharedSheets.MOST; i++) {
                sheets.show(world.lead(), Set.of("vision"), null, world.today);
            }
            return true;
        });
        String path = world.path("sheets");
        MvcTestResult many =
                anna.press(anna.get(path), path, Map.of("until", world.today.toString(), "lines", "vision"));
        assertThat(many).hasStatus(409);
        assertThat(Browser.html(many)).contains("Ni har redan 20 länkar som gäller");
    }

    @Test
    void climate_accounts_are_shown_with_year_method_and_how_much_is_estimated() {
        var line = SheetLines.of(
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new SharedSheetRepository.Accounts(
                                2025,
                                "2026.1",
                                kilograms("1000"),
                                kilograms("200"),
                                kilograms("900"),
                                kilograms("3000"),
                                kilograms("0"),
                                new BigDecimal("0.13"))),
                        world.today)
                .getFirst();
        assertThat(line.sv())
                .contains("Utsläpp 2025: 4,2 ton", "4,9 ton med elen så som vi har köpt den", "2026.1", "13\u00a0%");
    }

    private static BigDecimal kilograms(String kilograms) {
        return new BigDecimal(kilograms);
    }

    private String made(String line) {
        return made(line, "");
    }

    private String made(String line, String who) {
        String path = world.path("sheets");
        MvcTestResult made = anna.press(
                anna.get(path), path, Map.of("until", world.today.plusDays(30).toString(), "lines", line, "who", who));
        return Browser.html(anna.get(String.valueOf(Browser.location(made))));
    }

    private static String link(String page) {
        Matcher found =
                Pattern.compile("href=\"(/" + REGION + "/sheet/[^\"/]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
