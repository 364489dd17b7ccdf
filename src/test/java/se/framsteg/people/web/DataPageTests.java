package se.framsteg.people.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.people.TestRows;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** What is kept of a person, in words and as a file; and the way there for whoever has no account. */
@HouseTest
class DataPageTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @Autowired
    Mails mails;

    @Autowired
    RegionDirectory regions;

    @Autowired
    @Qualifier("passersby")
    Tidying passersby;

    @Autowired
    TransactionTemplate transactions;

    Browser browser;
    String address;

    @BeforeEach
    void a_browser() {
        String unique = UUID.randomUUID().toString();
        browser = new Browser(server).from(unique);
        address = "anna.berg+" + unique + "@plat.example";
    }

    @Test
    void says_what_is_kept_in_the_language_of_the_reader() {
        signIn(members.enter(address, "Anna Berg", Lang.SV));
        String page = html(browser.get("/home/data"));
        assertThat(page)
                .contains("Ditt namn och din adress", "Anna Berg", address, "Region Blekinge", "programansvarig")
                .contains("Där du är eller har varit inloggad", "href=\"/home/data.json\"", "Där står inget om dig")
                .as("what others answer for, and where the region says how it does")
                .contains("Främjare gör anteckningar", "personuppgiftsansvarig", "href=\"/blekinge/privacy\"")
                .doesNotContain("ställen fanns", "region_id", "Beslut där ditt namn står");
        signIn(members.enter("john" + address, "John Hill", Lang.EN));
        assertThat(html(browser.get("/home/data"))).contains("Your name and address", "programme manager");
    }

    @Test
    void whoever_has_no_account_gets_a_letter_where_the_address_is_known() {
        asked("Anna Berg", "Vart ska vi skicka våra spån?");
        var page = browser.get("/signin/data");
        var answer = browser.press(page, "/signin/data", Map.of("address", " " + address.toUpperCase() + " "));
        assertThat(location(answer)).startsWith("/signin/code/");
        String link = linkTo(address);
        assertThat(location(browser.press(browser.get(link), link, Map.of()))).isEqualTo("/home/data");
        assertThat(html(browser.get("/home/data")))
                .contains("Frågor som du har ställt", "Vart ska vi skicka våra spån?");
    }

    @Test
    void two_who_share_an_address_see_what_is_their_own() {
        asked("Anna Berg", "Annas fråga");
        asked("Kim Ek", "Kims fråga");
        browser.press(browser.get("/signin/data"), "/signin/data", Map.of("address", address));
        String link = linkTo(address);
        browser.press(browser.get(link), link, Map.of());
        String kim = members.at(address).stream()
                .filter(each -> members.find(each).orElseThrow().name().equals("Kim Ek"))
                .map(each -> each.value().toString())
                .findFirst()
                .orElseThrow();
        browser.press(browser.get(link), link, Map.of("person", kim));
        assertThat(html(browser.get("/home/data"))).contains("Kims fråga").doesNotContain("Annas fråga");
    }

    @Test
    void nobody_is_entered_until_the_owner_of_the_address_goes_on_by_the_link() {
        asked("Anna Berg", "Min fråga");
        browser.press(browser.get("/signin/data"), "/signin/data", Map.of("address", address));
        assertThat(members.at(address)).isEmpty();
        String link = linkTo(address);
        browser.get(link);
        assertThat(members.at(address)).isEmpty();
        browser.press(browser.get(link), link, Map.of());
        assertThat(members.at(address)).hasSize(1);
    }

    @Test
    void what_a_stranger_typed_stands_in_no_letter_and_becomes_no_name() {
        members.enter(address, "Roland Ek", Lang.SV);
        asked("Ditt konto spärras https://evil.example/x", "Skräp");
        asked("Kim Ek", "Kims fråga");
        browser.press(browser.get("/signin/data"), "/signin/data", Map.of("address", address));
        assertThat(letterTo(address)).contains("Hej Roland Ek!").doesNotContain("spärras", "Kim Ek");
        String link = linkTo(address);
        browser.press(browser.get(link), link, Map.of());
        assertThat(members.at(address))
                .extracting(each -> members.find(each).orElseThrow().name())
                .containsExactlyInAnyOrder("Roland Ek", "Kim Ek");
    }

    @Test
    void what_is_known_by_the_address_stays_when_who_looked_is_forgotten() {
        asked("Anna Berg", "Min fråga");
        browser.press(browser.get("/signin/data"), "/signin/data", Map.of("address", address));
        String link = linkTo(address);
        browser.press(browser.get(link), link, Map.of());
        TestRows.asOwner("update people.person set forget_on = current_date - 1 where address = ?", address);
        transactions.executeWithoutResult(
                status -> passersby.forgetOld(Instant.now().plus(Duration.ofDays(100))));
        assertThat(members.at(address)).isEmpty();
        assertThat(TestRows.asOwner(
                        "delete from network.request where asker_address = ? and text = 'Min fråga'", address))
                .isOne();
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_letter() {
        var answer = browser.press(browser.get("/signin/data"), "/signin/data", Map.of("address", address));
        assertThat(answer).hasStatus(SEE_OTHER);
        assertThat(location(answer)).startsWith("/signin/code/");
        assertThat(mails.kept()).noneMatch(kept -> kept.recipientAddress().equals(address));
        assertThat(members.at(address)).isEmpty();
        assertThat(browser.press(browser.get("/signin/data"), "/signin/data", Map.of("address", "anna")))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void whoever_asks_for_many_addresses_is_stopped() {
        for (int i = 0; i < 30; i++) {
            browser.press(browser.get("/signin/data"), "/signin/data", Map.of("address", i + address));
        }
        assertThat(browser.press(browser.get("/signin/data"), "/signin/data", Map.of("address", address)))
                .hasStatus(TOO_MANY_REQUESTS);
    }

    private void asked(String name, String text) {
        Region region = regions.find("blekinge").orElseThrow();
        TestRows.asOwner(
                """
                insert into network.request (region_id, id, asked_at, subject, text, asker_name, asker_address, asker_phone,
                       company, member, language, token_hash, token_sealed, state, promised_at)
                values ('%s', '%s', now(), 'other', ?, ?, ?, '', '', false, 'sv', ?, ?, 'OPEN', now())
                """.formatted(region.id().value(), Ids.next()),
                text,
                name,
                address,
                (text + address).getBytes(UTF_8),
                new byte[1]);
    }

    private void signIn(PersonId person) {
        Region region = regions.find("blekinge").orElseThrow();
        Tenancy.within(region.id(), () -> members.join(person, region.id(), Role.MANAGER, null));
        String token = Secret.token();
        sessions.begin(person, token, "Firefox, Windows");
        browser.hold(token);
    }

    private String linkTo(String address) {
        Matcher link = Pattern.compile("/signin/link/[A-Za-z0-9_-]+").matcher(letterTo(address));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String letterTo(String address) {
        return mails.kept().stream()
                .filter(kept -> kept.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
    }
}
