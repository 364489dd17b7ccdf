package se.framsteg.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.LastManager;
import se.framsteg.people.Manager;
import se.framsteg.people.MemberRow;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

@HouseTest
class MembersPageTests {
    private static final String MEMBERS = "/blekinge/manage/members";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Members members;

    @Autowired
    Mails mails;

    Someone karin;
    Someone bo;

    @BeforeEach
    void two_managers_and_nobody_else() {
        karin = Someone.managing(house, "blekinge", "Karin Ek");
        bo = Someone.managing(house, "blekinge", "Bo Lind");
        all().stream()
                .filter(member ->
                        !List.of(karin.person().value(), bo.person().value()).contains(member.personId()))
                .forEach(member -> dismiss(Manager.operator(karin.region().id()), member.id()));
    }

    @Test
    void a_manager_sees_who_has_access_and_comes_there_from_the_start_page() {
        assertThat(html(browser(karin).get("/blekinge/manage"))).contains("href=\"" + MEMBERS + "\"");
        assertThat(html(browser(karin).get(MEMBERS)))
                .contains("Karin Ek", "Bo Lind", "programansvarig", "Ta bort Bo Lind");
    }

    @Test
    void the_regions_own_people_stand_first_then_promoters_then_those_at_companies() {
        var rows = List.of(
                row("Anna Berg", Role.LEAD, "Plåt AB"),
                row("Karin Ek", Role.MANAGER, null),
                row("Kim Kollega", Role.COLLEAGUE, "Plåt AB"),
                row("Petra Palm", Role.PROMOTER, "Tillväxt AB"));
        var page = new MembersPage(
                karin.region(), rows, Map.of(), List.of(), MemberForm.EMPTY, Mending.NONE, false, false);
        assertThat(page.groups())
                .extracting(
                        MembersPage.Group::title,
                        group -> group.members().stream().map(MemberRow::name).toList())
                .containsExactly(
                        tuple("Regionens egna", List.of("Karin Ek")),
                        tuple("Hos främjarna", List.of("Petra Palm")),
                        tuple("Hos företagen", List.of("Anna Berg", "Kim Kollega")));
        assertThat(html(browser(karin).get(MEMBERS))).contains("Regionens egna").doesNotContain("Hos främjarna");
    }

    private static MemberRow row(String name, Role role, @Nullable String organisation) {
        return new MemberRow(
                Ids.next(),
                Ids.next(),
                name,
                "a@b.example",
                role,
                organisation == null ? null : Ids.next(),
                organisation,
                Instant.EPOCH);
    }

    @Test
    void a_manager_invites_another_who_gets_a_letter_with_a_link_that_lets_in() {
        String address = UUID.randomUUID() + "@region.example";
        var answer = invite("Maja Modig", address);
        assertThat(answer).hasStatus(SEE_OTHER);
        assertThat(html(browser(karin).get(location(answer)))).contains("Inbjudan är skickad.", "Maja Modig", address);
        String text = mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .findFirst()
                .orElseThrow();
        assertThat(text).contains("Karin Ek har bjudit in dig", "Region Blekinge");
        String link = text.replaceAll("(?s).*(/signin/link/[^\\s]+).*", "$1");
        var maja = new Browser(server);
        assertThat(maja.press(maja.get(link), link, Map.of())).hasStatus(SEE_OTHER);
        assertThat(maja.get(MEMBERS)).hasStatus(OK);
    }

    @Test
    void an_invitation_needs_a_name_and_an_address() {
        var answer = invite(" ", "maja");
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(html(answer)).contains("Skriv personens namn", "Skriv en hel e-postadress", "value=\"maja\"");
    }

    @Test
    void whoever_is_removed_is_signed_out_at_once_and_comes_in_no_more() {
        Browser removed = browser(bo);
        assertThat(removed.get(MEMBERS)).hasStatus(OK);
        assertThat(end(karin, membership(bo))).hasStatus(SEE_OTHER);
        assertThat(location(removed.get(MEMBERS))).startsWith("/signin");
        assertThat(all()).extracting(MemberRow::name).containsExactly("Karin Ek");
    }

    @Test
    void the_last_manager_stays_whoever_asks_for_another() {
        UUID own = membership(karin);
        Browser early = browser(karin);
        var page = early.get(MEMBERS);
        end(karin, membership(bo));
        var answer = early.press(page, MEMBERS + "/" + own + "/ending", Map.of());
        assertThat(answer).hasStatus(CONFLICT);
        assertThat(html(answer)).contains("Det går inte att ta bort den sista programansvariga.");
        assertThat(all()).hasSize(1);
    }

    @Test
    void two_who_remove_each_other_at_once_leave_one() throws Exception {
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> done = threads.invokeAll(
                    List.of(removing(both, karin, membership(bo)), removing(both, bo, membership(karin))));
            assertThat(done).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        }
        assertThat(all()).hasSize(1);
    }

    @Test
    void nobody_is_removed_from_another_region() {
        Someone elsewhere = Someone.managing(house, "dalarna", "Dag Dal");
        UUID there = membership(karin);
        assertThat(browser(elsewhere).get(MEMBERS)).hasStatus(NOT_FOUND);
        assertThat(html(browser(elsewhere).get("/dalarna/manage/members"))).doesNotContain(there.toString());
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> dismiss(elsewhere.asManager(), there));
        assertThat(all()).hasSize(2);
    }

    private Callable<Boolean> removing(CyclicBarrier both, Someone by, UUID membership) {
        return () -> {
            both.await();
            try {
                dismiss(by.asManager(), membership);
                return true;
            } catch (LastManager _) {
                return false;
            }
        };
    }

    private MvcTestResult invite(String name, String address) {
        Browser browser = browser(karin);
        return browser.press(browser.get(MEMBERS), MEMBERS, Map.of("name", name, "address", address, "language", "sv"));
    }

    private MvcTestResult end(Someone by, UUID membership) {
        Browser browser = browser(by);
        return browser.press(browser.get(MEMBERS), MEMBERS + "/" + membership + "/ending", Map.of());
    }

    private Browser browser(Someone whose) {
        var browser = new Browser(server);
        browser.hold(whose.token());
        return browser;
    }

    private void dismiss(Manager by, UUID membership) {
        Tenancy.within(by.region(), () -> members.dismiss(by, membership));
    }

    private UUID membership(Someone whose) {
        return all().stream()
                .filter(member -> member.personId().equals(whose.person().value()))
                .map(MemberRow::id)
                .findFirst()
                .orElseThrow();
    }

    private List<MemberRow> all() {
        return Tenancy.within(karin.region().id(), () -> members.in(karin.asManager()));
    }
}
