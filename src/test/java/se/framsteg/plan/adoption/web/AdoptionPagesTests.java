package se.framsteg.plan.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import se.framsteg.people.Members;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Way;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.SaysTheSame;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.world.Someone;

/** A lead writes a proposal, freezes it, and who decides alone adopts it. */
@HouseTest
class AdoptionPagesTests {
    private static final String SCRIPT = "<script>alert(1)</script> é 😀";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    AdoptionWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_leads_a_company() {
        world = new AdoptionWorld(house, "varmland");
        lisa = browser(world.plan.work.lisa);
    }

    @Test
    void a_proposal_begins_with_sentences_and_what_the_plan_lacks() {
        String html = text(lisa, path("proposal"));
        assertThat(html)
                .contains("Styrelsen beslutar att", "anta handlingsplanen med 0 åtgärder", "ge Lisa Plåt ansvaret")
                .contains("Det här saknas innan planen kan läggas fram", "Fler åtgärder: 3.")
                .doesNotContain("Frys och lägg fram");
        assertThat(text(lisa, path(""))).contains("Skriv ett förslag till beslut");
        assertThat(lisa.get(path("board"))).hasStatus(OK);
    }

    @Test
    void a_deadline_that_has_passed_is_remarked_on_and_keeps_nothing_from_being_put_forward() {
        world.ready();
        assertThat(text(lisa, path("proposal"))).doesNotContain("har redan varit");
        world.plan.add(
                "Fråga elbolaget",
                new Action.Days(null, LocalDate.of(2026, 1, 2)),
                world.plan.lisa().person().value());
        assertThat(text(lisa, path("proposal")))
                .contains(
                        "De här slutdatumen har redan varit", "Fråga elbolaget: 2 januari 2026", "Frys och lägg fram");
    }

    @Test
    void what_is_written_is_kept_and_a_whole_proposal_is_frozen() {
        world.ready();
        assertThat(write(Map.of("risks", SCRIPT))).hasStatus(SEE_OTHER);
        assertThat(text(lisa, path("proposal"))).contains("&lt;script&gt;alert(1)&lt;/script&gt; é 😀");
        MvcTestResult lacking = write(Map.of("then", "freeze", "consequences", "", "meetingOn", "den tionde"));
        assertThat(lacking).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(lacking)).contains("den tionde");
        MvcTestResult long_ = write(Map.of("risks", "å".repeat(10_000)));
        assertThat(long_).hasStatus(UNPROCESSABLE_CONTENT);
        Map<String, String> whole =
                Map.of("then", "freeze", "risks", SCRIPT, "consequences", "Det kostar", "responsible", lisasId());
        assertThat(Browser.html(write(with(whole, "meetingOn", world.today.minusDays(1)))))
                .contains("har redan varit");
        assertThat(Browser.html(write(with(whole, "followUpOn", world.today)))).contains("måste komma efter beslutet");
        assertThat(text(lisa, path(""))).doesNotContain("Version 1");
        MvcTestResult frozen =
                write(with(with(whole, "meetingOn", world.today), "followUpOn", world.today.plusMonths(6)));
        assertThat(frozen).hasStatus(SEE_OTHER);
        String page = text(lisa, Objects.requireNonNull(Browser.location(frozen)));
        assertThat(page)
                .contains("Versionen är fryst", "väntar på beslut", "Täta tryckluften", "Kalle Svets")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; é 😀")
                .doesNotContain("Besluta som ägare");
        assertThat(text(lisa, path(""))).contains("Version 1", "Ingen version är antagen än");
    }

    @Test
    void a_proposal_that_adopts_no_plan_is_refused_and_the_suggested_points_come_back() {
        world.ready();
        Map<String, String> struck = Map.of(
                "then", "freeze",
                "risks", "R",
                "consequences", "K",
                "responsible", lisasId(),
                "sentence1", "köpa en truck");
        MvcTestResult refused = write(struck);
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Ingen punkt säger att handlingsplanen antas", "köpa en truck");
        var back = new HashMap<>(struck);
        back.put("then", "complete");
        MvcTestResult brought = write(back);
        assertThat(brought).hasStatus(SEE_OTHER);
        assertThat(text(lisa, Objects.requireNonNull(Browser.location(brought))))
                .contains("de föreslagna punkterna finns med", "köpa en truck", "anta handlingsplanen med 3 åtgärder");
    }

    private static Map<String, String> with(Map<String, String> fields, String field, LocalDate day) {
        var all = new HashMap<>(fields);
        all.put(field, day.toString());
        return all;
    }

    @Test
    void a_plan_that_is_no_longer_ready_is_not_frozen() {
        MvcTestResult refused =
                write(Map.of("then", "freeze", "risks", "R", "consequences", "K", "responsible", lisasId()));
        assertThat(refused).hasStatus(CONFLICT);
        assertThat(Browser.html(refused)).contains("Fler åtgärder: 3.");
    }

    @Test
    void two_who_write_at_once_see_both() {
        MvcTestResult page = lisa.get(path("proposal"));
        assertThat(lisa.press(page, path("proposal"), filled(Map.of("risks", "Först"))))
                .hasStatus(SEE_OTHER);
        Map<String, String> late = new HashMap<>(filled(Map.of("risks", "Sedan")));
        late.put("seen", "0");
        MvcTestResult told = lisa.press(lisa.get(path("proposal")), path("proposal"), late);
        assertThat(told).hasStatus(CONFLICT);
        assertThat(Browser.html(told)).contains("Någon annan hann spara", "Först", "Sedan");
        assertThat(lisa.press(told, path("proposal"), filled(Map.of("risks", "Sedan"))))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, path("proposal"))).contains("Sedan");
    }

    @Test
    void a_later_version_says_what_the_plan_has_become() {
        world.ready();
        Map<String, String> freeze = Map.of(
                "then", "freeze",
                "risks", "R",
                "consequences", "K",
                "responsible", lisasId(),
                "sentence1", "anta handlingsplanen med 99 åtgärder och en budget på 412 000 kronor");
        assertThat(text(lisa, path("proposal"))).contains("handlingsplanen med 3 åtgärder");
        MvcTestResult first = write(freeze);
        assertThat(text(lisa, Objects.requireNonNull(Browser.location(first))))
                .contains("handlingsplanen med 3 åtgärder");
        world.add("Mät elen", 40, world.lisa());
        assertThat(text(lisa, path("proposal")))
                .contains("handlingsplanen med 4 åtgärder", "Planen har ändrats sedan förslaget sparades")
                .doesNotContain("handlingsplanen med 3");
        Map<String, String> against = new HashMap<>(freeze);
        against.put("sentence1", "anta handlingsplanen med 3 åtgärder som den är");
        MvcTestResult refused = write(against);
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Här står 3 åtgärder, men i planen är det 4");
        assertThat(text(lisa, Objects.requireNonNull(Browser.location(write(freeze)))))
                .contains("handlingsplanen med 4 åtgärder")
                .doesNotContain("handlingsplanen med 3");
        MvcTestResult moved = write(Map.of("followUpOn", "2031-02-03", "sentence2", "följa upp planen 30 maj 2027"));
        assertThat(moved).hasStatus(SEE_OTHER);
        assertThat(text(lisa, path("proposal"))).contains("följa upp planen 3 februari 2031");
    }

    @Test
    void a_later_version_says_first_what_is_new_since_the_adopted_one() {
        world.ready();
        Version first = world.frozen();
        AdoptionWorld.adopted(house, world.plan.work.lisa, world.lisa().organisation(), first.id());
        assertThat(text(lisa, path(String.valueOf(first.id().value())))).doesNotContain("Det här är nytt");
        assertThatExceptionOfType(SaysTheSame.class)
                .as("nobody is asked to adopt what is adopted")
                .isThrownBy(world::frozen);
        world.add("Mät elen", 40, world.lisa());
        Version second = world.frozen();
        String at = path(String.valueOf(second.id().value()));
        String page = text(lisa, at);
        assertThat(page).contains("Det här är nytt sedan version 1", "antagen av styrelsen", "4 Mät elen");
        assertThat(page.indexOf("Det här är nytt")).isLessThan(page.indexOf("Styrelsen beslutar att"));
        assertThat(pdf(lisa.get(at + "/files/board-paper-sv.pdf")))
                .contains("Det här är nytt sedan version 1", "4 Mät elen");
    }

    @Test
    void what_is_adopted_already_is_refused_with_words() {
        world.ready();
        Map<String, String> freeze =
                Map.of("then", "freeze", "risks", "R", "consequences", "K", "responsible", lisasId());
        String first = Objects.requireNonNull(Browser.location(write(freeze))).replaceFirst("\\?.*", "");
        AdoptionWorld.adopted(
                house,
                world.plan.work.lisa,
                world.lisa().organisation(),
                new VersionId(UUID.fromString(first.substring(first.lastIndexOf('/') + 1))));
        MvcTestResult again = write(freeze);
        assertThat(again).hasStatus(CONFLICT);
        assertThat(Browser.html(again)).contains("precis det som redan är antaget");
    }

    @Test
    void an_examples_figures_are_put_before_nobody_as_the_companys() {
        world.ready();
        var example = new Action.Effect(
                "Ton",
                new BigDecimal("5.7"),
                new BigDecimal("2"),
                new BigDecimal("24000"),
                "Ett plåtslageri",
                "borrowed");
        var draft = new ActionDraft(
                "Planera skärningen",
                null,
                world.lisa().person().value(),
                List.of(),
                new Action.Days(null, world.today.plusDays(50)),
                Action.Means.NONE,
                example,
                Action.Weight.NONE,
                "plan-the-cutting");
        world.in(() -> house.getBean(Actions.class).add(world.lisa(), draft, Way.SIGNED_IN));
        Version version = world.frozen();
        assertThat(text(lisa, path(String.valueOf(version.id().value()))))
                .contains("Talen för åtgärd nr 4 är exempel ur åtgärdsbanken")
                .doesNotContain("5,7 ton", "24\u00a0000", "2 ton sparat");
        assertThat(version.document()).doesNotContain("24000", "Ett plåtslageri");
        assertThat(world.in(() -> house.getBean(JdbcClient.class)
                        .sql(
                                "select count(*) from plan.version_action where version_id = ? and co2e_t_year is not null")
                        .param(version.id().value())
                        .query(Integer.class)
                        .single()))
                .as("the region counts none of it")
                .isZero();
    }

    private static String pdf(MvcTestResult file) {
        try (var document = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_written_is_kept_when_one_goes_on_to_those_who_decide() {
        MvcTestResult gone = write(Map.of("then", "board", "risks", "Trucken kan dröja"));
        assertThat(Browser.location(gone)).isEqualTo(path("board"));
        assertThat(text(lisa, path("proposal")))
                .contains("Trucken kan dröja")
                .doesNotContain("sedan förslaget sparades");
    }

    @Test
    void the_board_is_written_down() {
        MvcTestResult page = lisa.get(path("board"));
        assertThat(lisa.press(page, path("board"), Map.of("name", "", "address", "fel")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(lisa.press(
                        lisa.get(path("board")), path("board"), Map.of("name", "Gunvor Ek", "does", "ordförande")))
                .hasStatus(SEE_OTHER);
        MvcTestResult there = lisa.get(path("board"));
        assertThat(Browser.html(there)).contains("Gunvor Ek, ordförande");
        assertThat(lisa.press(there, path("board"), Map.of("name", "Gunvor Ek")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        String own = house.getBean(Members.class)
                .find(world.plan.work.lisa.person())
                .orElseThrow()
                .address();
        MvcTestResult hers = lisa.press(there, path("board"), Map.of("name", "Olle Ägare", "address", own));
        assertThat(hers).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(hers)).contains("Det är din egen adress");
        assertThat(lisa.press(there, path("board"), Map.of("name", "Lisa Plåt", "address", own)))
                .hasStatus(SEE_OTHER);
    }

    @Test
    void an_owner_decides_with_their_name_and_the_plan_is_read() {
        Version version = world.ready().ownerDecides().frozen();
        String at = path(version.id().value().toString());
        MvcTestResult page = lisa.get(at);
        assertThat(Browser.html(page)).contains("Besluta som ägare", "Ägaren beslutar att");
        assertThat(lisa.press(page, at + "/owner", Map.of("name", "Någon Annan")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        Map<String, String> pressed = Browser.filled(lisa.get(at), at + "/owner", Map.of("name", " lisa plåt "));
        assertThat(lisa.post(at + "/owner", pressed)).hasStatus(SEE_OTHER);
        assertThat(lisa.post(at + "/owner", pressed))
                .as("pressed twice it is once")
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, at))
                .contains("beslutad av ägaren", "Lisa Plåt: godkände")
                .doesNotContain("styrelsen");
        assertThat(text(lisa, at + "/plan")).contains("Plan för Plåt &amp; Svets AB", "beslutad av ägaren");
        assertThat(lisa.get(at + "/version.json").getResponse().getContentType())
                .contains("json");
        assertThat(text(lisa, world.plan.path("plan")))
                .contains("Version 1 gäller, beslutad av ägaren", "Ingenting är annorlunda sedan dess")
                .doesNotContain("Planen är redo");
        world.add("Ny åtgärd", 20, world.lisa());
        assertThat(text(lisa, world.plan.path("plan"))).contains("En sak är annorlunda sedan dess");
        assertThat(text(lisa, path("")))
                .contains("Version 1 gäller", "Ny åtgärd: 4 Ny åtgärd", "Lägg fram en ny version");
        assertThat(lisa.press(lisa.get(path("")), path("naming"), Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(lisa, path(""))).contains("Visa inte vårt namn");
        assertThat(lisa.press(lisa.get(path("")), path("naming"), Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(lisa, path(""))).contains("Visa vårt namn");
    }

    @Test
    void the_same_is_not_put_forward_twice() {
        world.ready();
        Map<String, String> forward =
                Map.of("risks", "Inga", "consequences", "Inga", "responsible", lisasId(), "then", "freeze");
        assertThat(write(forward)).hasStatus(SEE_OTHER);
        MvcTestResult again = write(forward);
        assertThat(again).hasStatus(CONFLICT);
        assertThat(Browser.html(again)).contains("Den senaste versionen säger redan precis det här");
    }

    @Test
    void a_colleague_reads_and_writes_nothing() {
        Version version = world.ready().frozen();
        Browser kalle = browser(world.plan.work.kalle);
        assertThat(kalle.get(path(""))).hasStatus(OK);
        assertThat(kalle.get(path(version.id().value().toString()))).hasStatus(OK);
        assertThat(kalle.get(path("proposal"))).hasStatus(NOT_FOUND);
        assertThat(kalle.get(path("board"))).hasStatus(NOT_FOUND);
    }

    private String lisasId() {
        return world.lisa().person().value().toString();
    }

    private MvcTestResult write(Map<String, String> typed) {
        return lisa.press(lisa.get(path("proposal")), path("proposal"), filled(typed));
    }

    private Map<String, String> filled(Map<String, String> typed) {
        var fields = new HashMap<>(Map.of(
                "title", "Strategi och handlingsplan",
                "meetingOn", world.today.plusWeeks(2).toString(),
                "sentence1", "anta planen",
                "followUpOn", world.today.plusMonths(6).toString(),
                "then", "save"));
        fields.putAll(typed);
        return fields;
    }

    private String path(String below) {
        return world.plan.path("plan/decisions" + (below.isEmpty() ? "" : "/" + below));
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }

    private static String text(Browser browser, String path) {
        MvcTestResult page = browser.get(path);
        assertThat(page).as(path).hasStatus(OK);
        return Browser.html(page);
    }
}
