package se.framsteg.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.AllTables;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.TestRows;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class SignInPageTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    Members members;

    @Autowired
    Mails mails;

    @Autowired
    RegionDirectory regions;

    Browser browser;
    String address;
    PersonId anna;

    @BeforeEach
    void anna_belongs_to_two_regions() {
        String unique = UUID.randomUUID().toString();
        browser = new Browser(server).from(unique);
        address = "anna.berg+" + unique + "@region.example";
        anna = members.enter(address, "Anna Berg", Lang.SV);
        join(anna, "jonkoping");
        join(anna, "kronoberg");
    }

    @Test
    void signs_in_by_the_link_in_the_mail() {
        ask("");
        var page = browser.get(linkIn(letter()));
        assertThat(page).hasStatus(OK);
        assertThat(html(page)).contains("Du går vidare som Anna Berg").contains("Är det inte du?");
        assertThat(browser.hasCookie()).isFalse();
        var answer = browser.press(page, linkIn(letter()), Map.of());
        assertThat(answer).hasStatus(SEE_OTHER);
        assertThat(location(answer)).isEqualTo("/home");
        assertThat(html(browser.get("/home")))
                .contains("Anna Berg", "Region Jönköpings län", "Region Kronoberg", "Logga ut överallt");
    }

    @Test
    void signs_in_by_the_code_in_the_mail() {
        String codePage = ask("");
        var answer = enter(codePage, codeIn(letter()));
        assertThat(location(answer)).isEqualTo("/home");
        assertThat(browser.get("/home")).hasStatus(OK);
    }

    @Test
    void a_used_link_leads_somebody_signed_in_to_their_page() {
        ask("");
        String link = linkIn(letter());
        browser.press(browser.get(link), link, Map.of());
        assertThat(html(browser.get(link))).contains("Är du redan inloggad?", "href=\"/home\"");
    }

    @Test
    void a_code_may_be_typed_with_a_blank_in_the_middle() {
        String codePage = ask("");
        String code = codeIn(letter());
        assertThat(location(enter(codePage, code.substring(0, 3) + " " + code.substring(3))))
                .isEqualTo("/home");
    }

    @Test
    void a_link_that_is_only_opened_changes_no_table() {
        ask("");
        String link = linkIn(letter());
        Map<String, String> before = tables();
        assertThat(browser.get(link)).hasStatus(OK);
        assertThat(browser.head(link)).hasStatus(OK);
        assertThat(browser.get("/en" + link)).hasStatus(OK);
        assertThat(browser.get("/signin?next=/home")).hasStatus(OK);
        assertThat(browser.get("/home")).hasStatus(SEE_OTHER);
        assertThat(tables()).isEqualTo(before);
        browser.press(browser.get(link), link, Map.of());
        assertThat(tables()).as("the check sees what a button does").isNotEqualTo(before);
    }

    /** Of all letters only those to this address: others may be written meanwhile, by what runs by the clock. */
    private Map<String, String> tables() {
        var sums = new TreeMap<>(AllTables.sums());
        long letters = mails.kept().stream()
                .filter(kept -> kept.recipientAddress().equals(address))
                .count();
        sums.put("shell.outgoing_mail", String.valueOf(letters));
        return sums;
    }

    @Test
    void answers_the_same_whether_or_not_an_address_is_known() {
        var page = browser.get("/signin");
        var known = browser.press(page, "/signin", Map.of("address", address));
        var unknown = browser.press(browser.get("/signin"), "/signin", Map.of("address", "x" + address));
        assertThat(location(known)).startsWith("/signin/code/");
        assertThat(location(unknown)).startsWith("/signin/code/");
        assertThat(shape(location(unknown))).isEqualTo(shape(location(known)));
        assertThat(mails.kept()).noneMatch(kept -> kept.recipientAddress().equals("x" + address));
    }

    @Test
    void a_code_is_worth_nothing_after_five_wrong_ones() {
        String codePage = ask("");
        String right = codeIn(letter());
        String wrong = right.equals("000000") ? "111111" : "000000";
        for (int left = 4; left > 0; left--) {
            assertThat(html(browser.get(location(enter(codePage, wrong))))).contains("Försök kvar: " + left);
        }
        assertThat(html(browser.get(location(enter(codePage, wrong))))).contains("Koden gäller inte längre");
        var page = browser.get("/signin");
        var answer = browser.post(
                codePage,
                Map.of("key", Browser.filled(page, "/signin", Map.of()).get("key"), "code", right));
        assertThat(location(answer)).startsWith("/signin/code/");
        assertThat(browser.get("/home")).hasStatus(SEE_OTHER);
    }

    @Test
    void link_and_code_expire_together() {
        String codePage = ask("");
        String link = linkIn(letter());
        TestRows.asOwner(
                "update people.sign_in set expires_at = expires_at - interval '21 minutes' where address = ?", address);
        assertThat(browser.get(link)).hasStatus(GONE);
        assertThat(html(browser.get(link))).contains("Länken gäller inte längre", "Be om ett nytt mejl");
        assertThat(html(browser.get(codePage))).contains("Koden gäller inte längre");
    }

    @Test
    void link_and_code_die_together_when_one_is_used() {
        String codePage = ask("");
        String link = linkIn(letter());
        browser.press(browser.get(link), link, Map.of());
        Browser other = new Browser(server);
        assertThat(other.get(link)).hasStatus(GONE);
        assertThat(html(other.get(codePage))).contains("Koden gäller inte längre");
    }

    @Test
    void the_link_dies_when_the_code_is_used() {
        String codePage = ask("");
        enter(codePage, codeIn(letter()));
        assertThat(new Browser(server).get(linkIn(letter()))).hasStatus(GONE);
    }

    @Test
    void a_double_click_signs_in_once_and_leaves_the_browser_signed_in() {
        ask("");
        String link = linkIn(letter());
        var fields = Browser.filled(browser.get(link), link, Map.of());
        browser.post(link, fields);
        String first = browser.token();
        browser.forgetCookie();
        var second = browser.post(link, fields);
        assertThat(location(second)).isEqualTo("/home");
        assertThat(browser.token()).isEqualTo(first);
        assertThat(browser.get("/home")).hasStatus(OK);
    }

    @Test
    void two_persons_of_one_address_choose_who_goes_on() {
        PersonId kim = members.enter(address, "Kim Ek", Lang.SV);
        join(kim, "jonkoping");
        String codePage = ask("");
        assertThat(letter().recipientName()).isEqualTo("Anna Berg, Kim Ek");
        assertThat(letter().written().text()).contains("Flera personer delar adressen");
        var page = browser.get(linkIn(letter()));
        assertThat(html(page)).contains("Vem är du?", "Anna Berg", "Kim Ek");
        var answer = enter(codePage, codeIn(letter()));
        assertThat(location(answer)).startsWith("/signin/link/");
        assertThat(browser.hasCookie()).isFalse();
        String way = location(answer);
        var chosen = browser.press(
                browser.get(way), way, Map.of("person", kim.value().toString()));
        assertThat(location(chosen)).isEqualTo("/jonkoping/manage");
        assertThat(html(browser.get("/home"))).contains("Kim Ek");
    }

    @Test
    void a_link_signs_in_nobody_of_another_address() {
        PersonId other = members.enter("other-" + address, "Någon Annan", Lang.SV);
        ask("");
        String link = linkIn(letter());
        var answer = browser.press(
                browser.get(link), link, Map.of("person", other.value().toString()));
        assertThat(answer).hasStatus(GONE);
        assertThat(browser.hasCookie()).isFalse();
        assertThat(browser.get(link)).hasStatus(OK);
    }

    @Test
    void leads_on_to_where_one_was_going() {
        assertThat(location(browser.get("/home?a=b"))).isEqualTo("/signin?next=%2Fhome%3Fa%3Db");
        ask("/home?a=b");
        String link = linkIn(letter());
        assertThat(location(browser.press(browser.get(link), link, Map.of()))).isEqualTo("/home?a=b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)",
                        "/x\r\nSet-Cookie: a=b",
                "/signout", "/en/signin?next=x", "/a/../b", "home", "/\tevil"
            })
    void never_leads_outside(String next) {
        ask(next);
        String link = linkIn(letter());
        assertThat(location(browser.press(browser.get(link), link, Map.of()))).isEqualTo("/home");
    }

    @Test
    void whoever_asks_too_often_for_an_address_locks_nobody_else_out() {
        for (int i = 0; i < 5; i++) {
            ask("");
        }
        var answer = browser.press(browser.get("/signin"), "/signin", Map.of("address", address));
        assertThat(answer).hasStatus(TOO_MANY_REQUESTS);
        assertThat(html(answer)).contains("Det har gått många mejl på kort tid.");
        assertThat(mailsTo(address)).isEqualTo(5);
        browser = new Browser(server).from("anna at home " + address);
        ask("");
        assertThat(mailsTo(address)).isEqualTo(6);
    }

    @Test
    void an_address_that_no_more_mail_goes_to_has_a_link_that_works() {
        Browser anna = browser;
        for (int stranger = 0; stranger < 30; stranger++) {
            browser = new Browser(server).from("stranger " + stranger + " " + address);
            browser.press(browser.get("/signin"), "/signin", Map.of("address", address));
        }
        assertThat(mailsTo(address)).isBetween(7L, 14L); // the twenty minutes may turn meanwhile
        String link = linkIn(letter());
        assertThat(location(anna.press(anna.get(link), link, Map.of()))).isEqualTo("/home");
    }

    @Test
    void guessing_codes_closes_the_codes_of_an_address_but_not_its_links() {
        for (int i = 0; i < 5; i++) {
            browser = new Browser(server).from("guesser " + i + " " + address);
            String codePage = ask("");
            String wrong = codeIn(letter()).equals("000000") ? "111111" : "000000";
            for (int tries = 0; tries < 5; tries++) {
                enter(codePage, wrong);
            }
        }
        browser = new Browser(server).from("anna " + address);
        String codePage = ask("");
        assertThat(html(browser.get(codePage + "?wrong=true")))
                .contains("Koden har skrivits fel för många gånger", "Länken i mejlet fungerar fortfarande");
        String link = linkIn(letter());
        assertThat(location(browser.press(browser.get(link), link, Map.of()))).isEqualTo("/home");
    }

    @Test
    void stops_a_client_that_asks_for_too_many_addresses() {
        for (int i = 0; i < 30; i++) {
            var answer = browser.press(browser.get("/signin"), "/signin", Map.of("address", i + address));
            assertThat(answer).hasStatus(SEE_OTHER);
        }
        assertThat(browser.press(browser.get("/signin"), "/signin", Map.of("address", address)))
                .hasStatus(TOO_MANY_REQUESTS);
        assertThat(new Browser(server)
                        .from("10.9.9.9")
                        .press(browser.get("/signin"), "/signin", Map.of("address", address)))
                .hasStatus(SEE_OTHER);
    }

    @Test
    void asks_again_when_what_was_written_is_no_address() {
        var answer = browser.press(browser.get("/signin"), "/signin", Map.of("address", "anna.berg"));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(html(answer)).contains("Skriv en hel e-postadress", "value=\"anna.berg\"");
    }

    @Test
    void writes_in_the_language_of_the_person() {
        PersonId john = members.enter("john-" + address, "John Hill", Lang.EN);
        join(john, "jonkoping");
        browser.press(browser.get("/signin"), "/signin", Map.of("address", "john-" + address));
        KeptLetter letter = letterTo("john-" + address);
        assertThat(letter.written().subject()).isEqualTo("Your link and code for Framsteg");
        assertThat(linkIn(letter)).startsWith("/en/signin/link/");
        assertThat(html(browser.get(linkIn(letter)))).contains("You are going on as John Hill");
    }

    @Test
    void has_no_outbox_page_outside_demo_and_development() {
        assertThat(browser.get("/outbox")).hasStatus(NOT_FOUND);
    }

    @Test
    void the_browser_keeps_no_page_of_somebody_signed_in() {
        ask("");
        String link = linkIn(letter());
        assertThat(browser.get("/signin")).hasHeader("Cache-Control", "private, no-cache");
        browser.press(browser.get(link), link, Map.of());
        assertThat(browser.get("/home")).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void two_presses_of_one_link_in_two_browsers_at_once_sign_in_one() throws Exception {
        ask("");
        String link = linkIn(letter());
        var browsers = java.util.List.of(new Browser(server), new Browser(server));
        var pages = browsers.stream().map(each -> each.get(link)).toList();
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var presses = java.util.stream.IntStream.range(0, 2)
                    .mapToObj(i -> (java.util.concurrent.Callable<Object>)
                            () -> browsers.get(i).press(pages.get(i), link, Map.of()))
                    .toList();
            for (var press : threads.invokeAll(presses)) {
                press.get();
            }
        }
        assertThat(browsers.stream().filter(Browser::hasCookie)).hasSize(1);
    }

    @Test
    void signs_out_in_this_browser() {
        ask("");
        String link = linkIn(letter());
        browser.press(browser.get(link), link, Map.of());
        String token = browser.token();
        var answer = browser.press(browser.get("/home"), "/signout", Map.of());
        assertThat(html(browser.get(location(answer)))).contains("Du är utloggad.");
        assertThat(browser.hasCookie()).isFalse();
        browser.hold(token);
        assertThat(browser.get("/home")).hasStatus(SEE_OTHER);
    }

    private String ask(String next) {
        var fields = Browser.filled(browser.get("/signin"), "/signin", Map.of("address", address, "next", next));
        String location = location(browser.post("/signin", fields));
        assertThat(location).startsWith("/signin/code/");
        return location;
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult enter(String codePage, String code) {
        return browser.press(browser.get(codePage), codePage, Map.of("code", code));
    }

    private long mailsTo(String whom) {
        return mails.kept().stream()
                .filter(kept -> kept.recipientAddress().equals(whom))
                .count();
    }

    private KeptLetter letter() {
        return letterTo(address);
    }

    private KeptLetter letterTo(String whom) {
        return mails.kept().stream()
                .filter(kept -> kept.recipientAddress().equals(whom))
                .findFirst()
                .orElseThrow();
    }

    private static String linkIn(KeptLetter letter) {
        Matcher link =
                Pattern.compile("http://[^/]+(/\\S+)").matcher(letter.written().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String codeIn(KeptLetter letter) {
        Matcher code =
                Pattern.compile("(?m)^ +(\\d{6})$").matcher(letter.written().text());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String shape(String location) {
        return location.replaceAll("[A-Za-z0-9_-]{43}", "…");
    }

    private void join(PersonId person, String slug) {
        Region region = regions.find(slug).orElseThrow();
        Tenancy.within(region.id(), () -> members.join(person, region.id(), Role.MANAGER, null));
    }
}
