package se.framsteg.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Invitation;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.people.TestRows;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class UnsentFormPageTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    RegionDirectory regions;

    @Autowired
    Invitations invitations;

    @Autowired
    Secret secret;

    Browser browser;
    String address;

    @BeforeEach
    void anna_is_signed_in_with_her_page_open() {
        address = UUID.randomUUID() + "@region.example";
        browser = signIn(address, "Anna Berg");
    }

    @Test
    void what_was_typed_comes_back_after_an_expired_session_and_can_be_sent() {
        var form = Browser.filled(browser.get("/home"), "/home/name", Map.of("name", "Anna <Ek> Berg"));
        expire();
        var answer = browser.post("/home/name", form);
        assertThat(answer).hasStatus(SEE_OTHER);
        String way = next(answer);
        assertThat(way).startsWith("/home/unsent/");
        assertThat(html(browser.get(location(answer)))).contains("Det du skrev är sparat i ett dygn.");
        Browser again = signIn(address, "Anna Berg");
        var page = again.get(way);
        assertThat(html(page)).contains("Du var på väg att skicka det här", "Anna &lt;Ek> Berg");
        var sent = again.press(page, "/home/name", Map.of("name", "Anna Ek Berg"));
        assertThat(location(sent)).isEqualTo("/home");
        assertThat(html(again.get("/home"))).contains("value=\"Anna Ek Berg\"");
    }

    @Test
    void what_was_chosen_comes_back_in_words() {
        var words = Map.of("said-language", "Språk", "said-language-sv", "Svenska", "said-language-en", "Engelska");
        var form = Browser.filled(browser.get("/home"), "/home/name", words);
        form.putAll(Map.of("name", "Greta", "language", "en"));
        expire();
        String way = next(browser.post("/jonkoping/manage/visits", form));
        var page = signIn(address, "Anna Berg").get(way);
        assertThat(html(page))
                .contains("<dd>Greta</dd>", "<dt>Språk</dt>", "<dd>Engelska</dd>")
                .doesNotContain("<dd>en</dd>", "<dd>Svenska</dd>");
    }

    @Test
    void what_was_typed_comes_back_when_the_cookie_is_gone() {
        var form = Browser.filled(browser.get("/home"), "/home/name", Map.of("name", "Anna Ek"));
        browser.forgetCookie();
        var answer = browser.post("/home/name", form);
        assertThat(next(answer)).startsWith("/home/unsent/");
    }

    @Test
    void what_was_typed_comes_back_to_another_session_of_the_same_person_at_once() {
        var form = Browser.filled(browser.get("/home"), "/home/name", Map.of("name", "Anna Ek"));
        expire();
        Browser again = signIn(address, "Anna Berg");
        var answer = again.post("/home/name", form);
        assertThat(location(answer)).startsWith("/home/unsent/");
        assertThat(html(again.get(location(answer)))).contains("Anna Ek");
    }

    @Test
    void what_was_typed_comes_back_when_the_key_alone_is_too_old() {
        String old = keyFrom(java.time.Instant.now().minus(java.time.Duration.ofHours(25)));
        var answer = browser.post("/home/name", Map.of("key", old, "name", "Anna Ek"));
        assertThat(location(answer)).startsWith("/home/unsent/");
        var page = browser.get(location(answer));
        assertThat(location(browser.press(page, "/home/name", Map.of()))).isEqualTo("/home");
    }

    @Test
    void nobody_else_sees_what_was_typed() {
        var form = Browser.filled(browser.get("/home"), "/home/name", Map.of("name", "Hemligt namn"));
        expire();
        String way = next(browser.post("/home/name", form));
        Browser kim = signIn(UUID.randomUUID() + "@region.example", "Kim Ek");
        assertThat(kim.get(way)).hasStatus(NOT_FOUND);
        assertThat(browser.get(way)).hasStatus(SEE_OTHER);
        var asKim = kim.post("/home/name", form);
        assertThat(next(asKim)).startsWith("/home/unsent/");
        assertThat(kim.get(next(asKim))).hasStatus(NOT_FOUND);
    }

    @Test
    void nothing_is_kept_of_a_form_that_was_never_ours() {
        var answer = browser.post("/home/name", Map.of("key", "a.1.b.c", "name", "Anna Ek"));
        assertThat(answer).hasStatus(FORBIDDEN);
        assertThat(TestRows.asOwner(
                        "delete from people.unsent_form where person_id in "
                                + "(select id from people.person where address = ?)",
                        address))
                .isZero();
    }

    @Test
    void what_was_typed_is_encrypted_and_gone_after_a_day() {
        var form = Browser.filled(browser.get("/home"), "/home/name", Map.of("name", "Anna Ek"));
        expire();
        String way = next(browser.post("/home/name", form));
        assertThat(TestRows.asOwner(
                        "update people.unsent_form set created_at = created_at - interval '25 hours' "
                                + "where position('Anna'::bytea in content) = 0 and person_id in "
                                + "(select id from people.person where address = ?)",
                        address))
                .isEqualTo(1);
        assertThat(signIn(address, "Anna Berg").get(way)).hasStatus(NOT_FOUND);
    }

    @Test
    void a_session_used_eleven_minutes_ago_is_noted_as_used_by_the_next_page_and_not_by_the_one_after() {
        age("11 minutes");
        assertThat(browser.get("/home")).hasStatus(OK);
        assertThat(TestRows.asOwner(
                        "update people.session set device = 'x' where last_used_at > now() - interval '1 minute' "
                                + "and person_id in (select id from people.person where address = ?)",
                        address))
                .isEqualTo(1);
    }

    private void expire() {
        age("13 hours");
        assertThat(browser.get("/home")).hasStatus(SEE_OTHER);
    }

    private void age(String by) {
        TestRows.asOwner(
                "update people.session set last_used_at = last_used_at - cast(? as interval) "
                        + "where person_id in (select id from people.person where address = ?)",
                by,
                address);
    }

    /** A key as it was given out long ago in this browser's session. */
    private String keyFrom(java.time.Instant issued) {
        String binding = secret.binding(browser.token());
        String random = Secret.token().substring(0, 22);
        String signed = random + "." + issued.getEpochSecond() + "." + binding;
        byte[] signature = secret.hash("form-key", signed);
        return signed + "."
                + java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(signature)
                        .substring(0, 32);
    }

    private static String next(MvcTestResult answer) {
        assertThat(location(answer)).startsWith("/signin?next=");
        return URLDecoder.decode(location(answer).substring("/signin?next=".length()), StandardCharsets.UTF_8);
    }

    private Browser signIn(String whom, String name) {
        Region region = regions.find("gotland").orElseThrow();
        Invitation invitation = Tenancy.within(
                region.id(), () -> invitations.invite(Manager.operator(region.id()), whom, name, Lang.SV));
        var fresh = new Browser(server);
        fresh.press(fresh.get(invitation.path()), invitation.path(), Map.of());
        return fresh;
    }
}
