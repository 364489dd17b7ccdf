package se.framsteg.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.AllTables;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.AuditorPasses;
import se.framsteg.people.Invitation;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.people.NewPass;
import se.framsteg.people.PassLink;
import se.framsteg.people.PassRow;
import se.framsteg.people.TestRows;
import se.framsteg.people.VisitRow;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class PassPageTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    RegionDirectory regions;

    @Autowired
    Invitations invitations;

    @Autowired
    AuditorPasses passes;

    @Autowired
    Programmes programmes;

    @Autowired
    Mails mails;

    @Autowired
    Clock clock;

    Region halland;
    Region skane;
    Manager by;
    UUID course;
    UUID other;
    String name;
    Browser manager;
    Browser auditor;

    @BeforeEach
    void a_region_with_two_programmes_and_a_manager() {
        halland = regions.find("halland").orElseThrow();
        skane = regions.find("skane").orElseThrow();
        by = Manager.operator(halland.id());
        name = "Kurs " + UUID.randomUUID();
        course = in(halland, () -> programmes.enter(by, facts(name), "").id().value());
        other = in(
                halland,
                () -> programmes.enter(by, facts("Annan " + name), "").id().value());
        manager = signedInManager(halland);
        auditor = new Browser(server);
    }

    @Test
    void a_manager_lets_an_auditor_in_who_gets_a_letter_headed_as_made_from_a_sample() {
        String address = UUID.randomUUID() + "@granskning.example";
        var page = manager.get("/halland/manage/visits");
        assertThat(page).hasStatus(OK);
        var answer = manager.press(
                page,
                "/halland/manage/visits",
                Map.of(
                        "name",
                        "Eva Lund",
                        "address",
                        address,
                        "programme",
                        course.toString(),
                        "language",
                        "sv",
                        "endsOn",
                        LocalDate.now(clock).plusDays(30).toString()));
        assertThat(answer).hasStatus(SEE_OTHER);
        assertThat(html(manager.get(location(answer))))
                .contains("Länken är skickad.", "Eva Lund", address, "/halland/audit/pass/");
        assertThat(mails.kept()).anySatisfy(letter -> {
            assertThat(letter.recipientAddress()).isEqualTo(address);
            assertThat(letter.written().text())
                    .contains("Exempel med påhittade företag", "Region Halland", name, "/halland/audit/pass/");
        });
    }

    @Test
    void a_pass_needs_a_name_an_address_a_programme_of_the_region_and_a_day_to_come() {
        var page = manager.get("/halland/manage/visits");
        var answer = manager.press(
                page,
                "/halland/manage/visits",
                Map.of(
                        "name",
                        " ",
                        "address",
                        "eva",
                        "programme",
                        UUID.randomUUID().toString(),
                        "endsOn",
                        "2001-01-01"));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(html(answer))
                .contains(
                        "Skriv granskarens namn",
                        "Skriv en hel e-postadress",
                        "Välj ett av regionens program",
                        "Skriv en dag mellan i dag");
    }

    @Test
    void a_pass_whose_link_another_secret_has_sealed_is_shown_without_it() {
        PassLink pass = issue(30);
        TestRows.asOwner("update people.auditor_pass set link_sealed = sha256(link_sealed) where id = ?", pass.pass());
        var page = manager.get("/halland/manage/visits");
        assertThat(page).hasStatus(OK);
        assertThat(html(page)).contains("Länken går inte längre att läsa");
        TestRows.asOwner("update people.auditor_pass set withdrawn_at = now() where id = ?", pass.pass());
    }

    @Test
    void opening_the_link_changes_nothing_and_its_button_begins_to_read() {
        String link = issue(30).path();
        Map<String, String> before = AllTables.sums();
        assertThat(html(auditor.get(link))).contains("Du går vidare som Eva Lund", "Är det inte du?");
        assertThat(auditor.head(link)).hasStatus(OK);
        assertThat(AllTables.sums()).isEqualTo(before);
        var answer = auditor.press(auditor.get(link), link, Map.of());
        assertThat(location(answer)).isEqualTo("/halland/audit");
        assertThat(html(auditor.get("/halland/audit")))
                .contains(name, "Du läser som granskare.")
                .doesNotContain("Annan " + name);
    }

    @Test
    void every_page_an_auditor_opens_is_written_down_for_the_manager() {
        PassLink pass = issue(30);
        auditor.press(auditor.get(pass.path()), pass.path(), Map.of());
        auditor.get("/halland/audit");
        auditor.get("/halland/audit");
        List<VisitRow> visits = in(halland, () -> passes.visits(by, pass.pass()));
        assertThat(visits).extracting(VisitRow::kind).containsExactly("PAGE", "PAGE", "BEGUN");
        assertThat(html(manager.get("/halland/manage/visits/" + pass.pass())))
                .contains(
                        "Det här har Eva Lund öppnat", "Började läsa", "<a href=\"/halland/manage\">Första sidan</a>");
    }

    @Test
    void what_an_auditor_opened_is_told_in_words() {
        assertThat(Stream.of("", "/kurs", "/kurs/figures/ideas", "/kurs/organisations/1", "/kurs/evidence/1")
                        .map(path -> PassPage.key(new VisitRow("PAGE", "/halland/audit" + path, clock.instant()))))
                .extracting(key -> Texts.get(Lang.SV, key))
                .containsExactly(
                        "Första sidan",
                        "Programmets siffror",
                        "Vilka som ligger bakom en siffra",
                        "Underlagen för ett företag",
                        "Ett underlag");
    }

    @Test
    void what_an_auditor_read_of_decisions_is_told_without_a_link_to_a_page_that_managers_do_not_have() {
        List<VisitRow> visits = Stream.of("", "/1", "/1/minutes", "/1/review", "/1/review/withdrawal")
                .map(path -> new VisitRow("PAGE", "/halland/audit/kurs/decisions" + path, clock.instant()))
                .toList();
        assertThat(visits)
                .extracting(visit -> Texts.get(Lang.SV, PassPage.key(visit)))
                .containsExactly(
                        "Företagens beslut",
                        "Ett företags beslut",
                        "Ett underskrivet protokoll",
                        "Noterade att beslutet är granskat",
                        "Tog tillbaka noteringen om granskning");
        assertThat(visits).extracting(PassPage::link).containsOnlyNulls();
        assertThat(PassPage.link(new VisitRow("PAGE", "/halland/audit/kurs/figures/ideas", clock.instant())))
                .isEqualTo("/halland/manage/kurs/figures/ideas");
    }

    @Test
    void an_auditor_is_nowhere_a_manager_and_in_no_other_region_anything() {
        PassLink pass = issue(30);
        auditor.press(auditor.get(pass.path()), pass.path(), Map.of());
        assertThat(auditor.get("/halland/manage/visits")).hasStatus(NOT_FOUND);
        assertThat(auditor.get("/skane/audit")).hasStatus(NOT_FOUND);
        assertThat(auditor.get("/skane/manage/visits")).hasStatus(NOT_FOUND);
        assertThat(location(auditor.get("/home"))).isEqualTo("/halland/audit");
    }

    @Test
    void a_withdrawn_pass_opens_nothing_from_that_moment() {
        PassLink pass = issue(30);
        auditor.press(auditor.get(pass.path()), pass.path(), Map.of());
        var withdrawn = manager.press(
                manager.get("/halland/manage/visits"),
                "/halland/manage/visits/%s/withdrawal".formatted(pass.pass()),
                Map.of());
        assertThat(withdrawn).hasStatus(SEE_OTHER);
        assertThat(auditor.get("/halland/audit")).hasStatus(NOT_FOUND);
        assertThat(auditor.get(pass.path())).hasStatus(GONE);
    }

    @Test
    void a_pass_ends_with_its_last_day() {
        PassLink pass = issue(0);
        auditor.press(auditor.get(pass.path()), pass.path(), Map.of());
        assertThat(auditor.get("/halland/audit")).hasStatus(OK);
        TestRows.asOwner("update people.auditor_pass set ends_on = ends_on - 1 where id = ?", pass.pass());
        assertThat(auditor.get("/halland/audit")).hasStatus(NOT_FOUND);
        assertThat(auditor.get(pass.path())).hasStatus(GONE);
    }

    @Test
    void another_regions_manager_finds_no_pass_of_ours() {
        PassLink pass = issue(30);
        Browser stranger = signedInManager(skane);
        assertThat(stranger.get("/halland/manage/visits")).hasStatus(NOT_FOUND);
        assertThat(stranger.get("/skane/manage/visits/" + pass.pass())).hasStatus(NOT_FOUND);
        var own = stranger.get("/skane/manage/visits");
        assertThat(own).hasStatus(OK);
        assertThat(html(own)).doesNotContain("Eva Lund");
        String key = Browser.filled(own, "/signout", Map.of()).get("key");
        stranger.post("/skane/manage/visits/%s/withdrawal".formatted(pass.pass()), Map.of("key", key));
        key = Browser.filled(own, "/home/language", Map.of()).get("key");
        assertThat(stranger.post("/halland/manage/visits/%s/withdrawal".formatted(pass.pass()), Map.of("key", key)))
                .hasStatus(NOT_FOUND);
        assertThat(in(halland, () -> passes.of(by)))
                .filteredOn(row -> row.id().equals(pass.pass()))
                .extracting(PassRow::withdrawnAt)
                .containsExactly((java.time.Instant) null);
    }

    @Test
    void a_pass_is_not_issued_for_another_regions_programme() {
        NewPass foreign = new NewPass("Eva Lund", "eva@granskning.example", Lang.SV, course, LocalDate.now(clock));
        org.assertj.core.api.Assertions.assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> in(skane, () -> passes.issue(Manager.operator(skane.id()), skane, foreign)));
    }

    private PassLink issue(int days) {
        var pass = new NewPass(
                "Eva Lund",
                "eva.lund@granskning.example",
                Lang.SV,
                course,
                LocalDate.now(clock).plusDays(days));
        return in(halland, () -> passes.issue(by, halland, pass));
    }

    private Browser signedInManager(Region region) {
        Invitation invitation = in(
                region,
                () -> invitations.invite(
                        Manager.operator(region.id()), UUID.randomUUID() + "@region.example", "Anna Berg", Lang.SV));
        var browser = new Browser(server);
        var answer = browser.press(browser.get(invitation.path()), invitation.path(), Map.of());
        assertThat(location(answer)).isEqualTo("/%s/manage".formatted(region.slug()));
        return browser;
    }

    private static ProgrammeFacts facts(String name) {
        return new ProgrammeFacts(
                name, "Region", "", "", LocalDate.of(2020, 3, 2), LocalDate.of(2020, 6, 30), 6, true, Map.of());
    }

    private static <T> T in(Region region, Supplier<T> work) {
        return Tenancy.within(region.id(), work);
    }
}
