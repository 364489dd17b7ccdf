package se.framsteg.network.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

/** A company says itself what others may ask it about; in a region where nobody else does. */
@HouseTest
class PeersTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    Peers peers;

    ContactWorld world;
    UUID company;
    Someone lisa;
    Browser browser;
    String path;
    String own;
    LocalDate today;

    @BeforeEach
    void a_company_that_has_done_something() {
        world = new ContactWorld(house, "dalarna");
        company = world.company("Plåt & Svets AB");
        lisa = world.lead(company);
        browser = new Browser(server);
        browser.hold(lisa.token());
        path = world.path("company/%s/contacts/own".formatted(company));
        own = "Fråga oss om " + UUID.randomUUID();
        today = LocalDate.now(house.getBean(Clock.class));
    }

    private Map<String, String> typed(String to) {
        return Map.of(
                "name",
                own,
                "helps",
                "Vi bytte till solceller.",
                "topics",
                "energy",
                "person",
                "Lisa",
                "address",
                "lisa@plat.example",
                "phone",
                "",
                "to",
                to);
    }

    private MvcTestResult publish(String to) {
        return browser.press(browser.get(path), path, typed(to));
    }

    private Optional<Contact> card() {
        return world.in(() -> peers.own(lisa.asMember(company, Role.LEAD)));
    }

    private void endsOn(LocalDate day) {
        world.in(() -> house.getBean(TransactionTemplate.class)
                .execute(_ -> house.getBean(JdbcClient.class)
                        .sql("update network.contact set ends_on = ? where company_id = ?")
                        .params(day, company)
                        .update()));
    }

    private long letters(String subject) {
        String address =
                house.getBean(Members.class).find(lisa.person()).orElseThrow().address();
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .filter(letter -> letter.written().subject().contains(subject))
                .count();
    }

    @Test
    void it_is_found_by_other_companies_and_by_anybody_only_where_it_says_so() {
        assertThat(publish("COMPANIES")).hasStatus(SEE_OTHER);
        ContactId id = card().orElseThrow().id();
        assertThat(Browser.html(browser.get(path + "?said=saved"))).contains("Nu visas det för andra till och med");
        assertThat(world.find(Audience.PUBLIC, id)).isEmpty();
        assertThat(world.find(Audience.COMPANIES, id).orElseThrow())
                .returns("Plåt & Svets AB", each -> each.facts().organisation())
                .returns(
                        "lisa@plat.example",
                        each -> each.reached(Audience.COMPANIES, today).address());
        assertThat(publish("PUBLIC")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().id()).as("one card for each company").isEqualTo(id);
        assertThat(world.find(Audience.PUBLIC, id)).isPresent();
        assertThat(publish("PROMOTERS")).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void what_is_missing_is_told() {
        MvcTestResult answer = browser.press(browser.get(path), path, Map.of("name", " ", "to", "COMPANIES"));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer))
                .contains(
                        "Skriv vad andra får fråga om.",
                        "Skriv ett par rader",
                        "Skriv en mejladress eller ett telefonnummer");
        assertThat(card()).isEmpty();
    }

    @Test
    void the_company_takes_it_back_itself() {
        publish("COMPANIES");
        assertThat(browser.press(browser.get(path), path + "/removal", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(card()).isEmpty();
        assertThat(browser.get(path)).hasStatus(OK).bodyText().contains("Har ni gjort något");
    }

    @Test
    void it_ends_after_a_year_and_the_lead_is_asked_once_before() {
        publish("COMPANIES");
        ContactId id = card().orElseThrow().id();
        assertThat(card().orElseThrow().endsOn()).isEqualTo(today.plusYears(1));
        assertThat(world.in(() -> peers.askWhetherToGoOn(world.region))).isZero();
        endsOn(today.plusDays(14));
        assertThat(world.in(() -> peers.askWhetherToGoOn(world.region))).isEqualTo(1);
        assertThat(world.in(() -> peers.askWhetherToGoOn(world.region))).isZero();
        assertThat(letters("ett år till")).isEqualTo(1);
        endsOn(today);
        assertThat(world.in(() -> peers.endThoseOver(world.region.id()))).isZero();
        assertThat(world.find(Audience.COMPANIES, id)).isPresent();
        endsOn(today.minusDays(1));
        assertThat(world.find(Audience.COMPANIES, id))
                .as("also before it is taken away")
                .isEmpty();
        assertThat(world.in(() -> peers.endThoseOver(world.region.id()))).isEqualTo(1);
        assertThat(card()).isEmpty();
    }

    @Test
    void whoever_looks_after_contacts_takes_it_down_and_tells_why() {
        publish("COMPANIES");
        Browser maja = new Browser(server);
        maja.hold(world.maja.token());
        String care = world.path("promote/contacts/" + card().orElseThrow().id().value());
        assertThat(maja.get(care + "/form")).as("nobody else writes it").hasStatus(NOT_FOUND);
        assertThat(maja.press(maja.get(care), care + "/removal", Map.of("reason", " ")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv varför");
        assertThat(maja.press(maja.get(care), care + "/removal", Map.of("reason", "Det är reklam.")))
                .hasStatus(SEE_OTHER);
        assertThat(card()).isEmpty();
        assertThat(letters("visas inte längre")).isEqualTo(1);
    }
}
