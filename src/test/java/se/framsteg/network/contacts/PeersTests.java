package se.framsteg.network.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.strangers.StrangersMail;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
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
        return typed(to, "Lisa", address(), "");
    }

    private String address() {
        return house.getBean(Members.class).find(lisa.person()).orElseThrow().address();
    }

    private Map<String, String> typed(String to, String person, String address, String phone) {
        return Map.of(
                "version",
                Integer.toString(card().map(Contact::version).orElse(0)),
                "name",
                own,
                "helps",
                "Vi bytte till solceller.",
                "topics",
                "energy",
                "person",
                person,
                "address",
                address,
                "phone",
                phone,
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
        return letters(address(), subject);
    }

    private long letters(String address, String subject) {
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
                        address(),
                        each -> each.reached(Audience.COMPANIES, today).address());
        assertThat(publish("PUBLIC")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today).address())
                .isEqualTo(address());
        assertThat(letters("andra får fråga dig")).isZero();
        assertThat(card().orElseThrow().id()).as("one card for each company").isEqualTo(id);
        assertThat(world.find(Audience.PUBLIC, id)).isPresent();
        assertThat(publish("PROMOTERS")).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void it_says_only_what_the_company_has_said_and_offers_nobody_to_meet_themselves() {
        publish("COMPANIES");
        String below = "/contacts/" + card().orElseThrow().id().value();
        String mine = Browser.html(browser.get(world.path("company/" + company + below)));
        assertThat(mine).contains(own).doesNotContain("Kostar ingenting", "Hela länet", "Skicka till båda");
        UUID other = world.company("Bageriet AB");
        Browser bea = new Browser(server);
        bea.hold(world.lead(other).token());
        assertThat(Browser.html(bea.get(world.path("company/" + other + below))))
                .contains("Skicka till båda", "Det här vill Bageriet AB:", "Det här står i mejlet till båda")
                .containsPattern("presenterar Bageriet AB och [^<]* för varandra")
                .as("whom, and not what the card is called")
                .doesNotContain("presenterar Bageriet AB och " + own);
    }

    @Test
    void what_is_missing_is_told() {
        MvcTestResult answer = browser.press(browser.get(path), path, Map.of("name", " ", "to", "COMPANIES"));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer))
                .contains(
                        "Skriv vad andra får fråga om.",
                        "Skriv ett par rader",
                        "Skriv en e-postadress eller ett telefonnummer");
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

    private MvcTestResult publish(String to, String person, String address, String phone) {
        return browser.press(browser.get(path), path, typed(to, person, address, phone));
    }

    @Test
    void anybody_sees_a_colleagues_address_only_once_the_colleague_has_said_yes() {
        String karin = UUID.randomUUID() + "@plat.example";
        assertThat(publish("PUBLIC", "Karin", karin, "070-123 45 67")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today)).isEqualTo(Reached.NOWHERE);
        assertThat(card().orElseThrow().reached(Audience.COMPANIES, today))
                .as("nor do companies")
                .isEqualTo(Reached.NOWHERE);
        assertThat(introducedByAnother()).isEqualTo(NotIntroduced.Why.CONTACT_HAS_NOT_AGREED);
        assertThat(Browser.html(browser.get(path))).contains("Vi har skrivit till " + karin);
        assertThat(letters(karin, "Lisa Lind har skrivit att andra får fråga dig"))
                .isEqualTo(1);
        sayYes(karin);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today).address())
                .isEqualTo(karin);
        assertThat(publish("PUBLIC", "Karin", karin, "070-123 45 67")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today).address())
                .as("her yes holds when it is saved again")
                .isEqualTo(karin);
        assertThat(letters(karin, "andra får fråga dig")).isEqualTo(1);
        assertThat(publish("PUBLIC", "Karin", karin, "070-765 43 21")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today))
                .as("not for another number")
                .isEqualTo(Reached.NOWHERE);
    }

    private void sayYes(String address) {
        String link = house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text().replaceFirst("(?s).*/contacts/own/(\\S+).*", "$1"))
                .findFirst()
                .orElseThrow();
        int version = card().orElseThrow().version();
        world.in(() -> {
            house.getBean(ContactLinks.class).check(world.region.id(), link, version);
            return link;
        });
    }

    private NotIntroduced.@Nullable Why introducedByAnother() {
        UUID other = world.company("Bageriet AB");
        var bea = world.lead(other).asMember(other, Role.LEAD);
        ContactId id = card().orElseThrow().id();
        try {
            world.in(() -> {
                house.getBean(Introductions.class).introduce(bea, world.region, id, "Vi vill fråga.");
                return id;
            });
            return null;
        } catch (NotIntroduced refused) {
            return refused.why();
        }
    }

    @Test
    void a_yes_is_to_the_words_that_were_read() {
        String karin = UUID.randomUUID() + "@plat.example";
        publish("PUBLIC", "Karin", karin, "");
        sayYes(karin);
        own = "Fråga oss om något annat";
        assertThat(publish("PUBLIC", "Karin", karin, "")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.COMPANIES, today)).isEqualTo(Reached.NOWHERE);
        assertThat(letters(karin, "Lisa Lind har ändrat kortet")).isEqualTo(1);
        publish("PUBLIC", "Karin", karin, "");
        assertThat(letters(karin, "andra får fråga dig")).as("asked once").isEqualTo(2);
        sayYes(karin);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today).address())
                .isEqualTo(karin);
    }

    @Test
    void saving_again_writes_to_nobody_again_and_nobody_is_written_to_all_day() {
        String karin = UUID.randomUUID() + "@plat.example";
        for (int i = 0; i < 6; i++) {
            own = "Fråga oss om " + i;
            assertThat(publish("COMPANIES", "Karin", karin, "")).hasStatus(SEE_OTHER);
        }
        assertThat(letters(karin, "andra får fråga dig")).isEqualTo(1);
        for (int i = 1; i < StrangersMail.TO_MAILBOX; i++) {
            assertThat(publish("COMPANIES", "Karin nummer " + i, karin, "")).hasStatus(SEE_OTHER);
        }
        assertThat(publish("COMPANIES", "Karin igen", karin, ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vi skickar bara några mejl om dagen");
        assertThat(letters(karin, "andra får fråga dig")).isEqualTo(StrangersMail.TO_MAILBOX);
        assertThat(card().orElseThrow().facts().reached().person()).isEqualTo("Karin nummer 3");
        for (int i = StrangersMail.TO_MAILBOX; i < StrangersMail.OF_PERSON; i++) {
            assertThat(publish("COMPANIES", "Karin", UUID.randomUUID() + "@plat.example", ""))
                    .hasStatus(SEE_OTHER);
        }
        assertThat(publish("COMPANIES", "Karin", UUID.randomUUID() + "@plat.example", ""))
                .as("however many mailboxes they think of")
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_number_alone_is_shown_to_anybody_where_it_is_the_members_own() {
        assertThat(publish("PUBLIC", "Karin", "", "070-123 45 67")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today)).isEqualTo(Reached.NOWHERE);
        assertThat(Browser.html(browser.get(path))).contains("eftersom vi inte kan fråga Karin");
        assertThat(publish("PUBLIC", "Lisa Lind", "", "070-123 45 67")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today).phone()).isNotEmpty();
    }

    @Test
    void anothers_name_at_the_members_own_address_is_shown_to_nobody_and_nobody_can_say_yes_to_it() {
        assertThat(publish("PUBLIC", "Karin Ståhl", address(), "070-123 45 67")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today)).isEqualTo(Reached.NOWHERE);
        assertThat(card().orElseThrow().reached(Audience.COMPANIES, today)).isEqualTo(Reached.NOWHERE);
        assertThat(letters("andra får fråga dig")).as("no link to say yes by").isZero();
        assertThat(Browser.html(browser.get(path)))
                .contains("eftersom vi inte kan fråga Karin Ståhl", "Skriv en e-postadress som går till Karin Ståhl");
        for (String mine : List.of("Lisa Lind", "lisa", "")) {
            assertThat(publish("PUBLIC", mine, address(), "070-123 45 67")).hasStatus(SEE_OTHER);
            assertThat(card().orElseThrow().reached(Audience.PUBLIC, today).address())
                    .isEqualTo(address());
        }
        assertThat(publish("PUBLIC", "Karin Ståhl", address(), "070-123 45 67")).hasStatus(SEE_OTHER);
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today))
                .as("nor after one's own yes")
                .isEqualTo(Reached.NOWHERE);
    }

    @Test
    void a_yes_falls_on_no_other_words_than_those_that_were_read() {
        String karin = UUID.randomUUID() + "@plat.example";
        publish("PUBLIC", "Karin", karin, "");
        Contact read = card().orElseThrow();
        own = "Fråga oss om något annat";
        publish("PUBLIC", "Karin", karin, "");
        var care = house.getBean(ContactCareRepository.class);
        boolean said = world.in(() -> house.getBean(TransactionTemplate.class)
                .execute(_ -> care.agreed(world.region.id(), read.id(), read.version(), today)));
        assertThat(said).isFalse();
        assertThat(card().orElseThrow().reached(Audience.PUBLIC, today)).isEqualTo(Reached.NOWHERE);
    }

    @Test
    void nobody_who_has_asked_to_be_taken_away_is_entered_again() {
        String karin = UUID.randomUUID() + "@plat.example";
        ContactFacts facts = ContactWorld.reached(
                ContactWorld.card("Karin " + karin), new Reached("Karin", karin, ""), ContactWorld.agreed("Karin"));
        ContactId id = world.add(facts);
        var contacts = house.getBean(Contacts.class);
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ ->
                        house.getBean(ContactsData.class).erase(new Person(UUID.randomUUID(), "Karin", karin, "sv")));
        assertThat(world.find(Audience.PROMOTERS, id)).isEmpty();
        assertThat(publish("COMPANIES", "Karin", karin, ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("har bett om att inte stå med");
        assertThat(card()).isEmpty();
        assertThatExceptionOfType(AddressWishedAway.class).isThrownBy(() -> world.add(facts));
        ContactId other = world.add(ContactWorld.card("Någon " + karin));
        assertThatExceptionOfType(AddressWishedAway.class)
                .isThrownBy(() -> world.in(() -> {
                    contacts.change(world.asMaja(), other, 1, facts);
                    return other;
                }));
    }

    @Test
    void of_two_who_share_an_address_the_other_stays_as_they_are() {
        String shared = UUID.randomUUID() + "@plat.example";
        var members = house.getBean(Members.class);
        Person karin =
                members.find(members.enter(shared, "Karin Kort", Lang.SV)).orElseThrow();
        members.enter(shared, "Bo Berg", Lang.SV);
        ContactId hers = at(shared, "karin kort");
        ContactId his = at(shared, "Bo Berg");
        var data = house.getBean(ContactsData.class);
        List<?> exported = house.getBean(TransactionTemplate.class)
                .execute(_ -> data.export(karin).get("contacts"));
        assertThat(exported).hasSize(1);
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> data.erase(karin));
        assertThat(world.find(Audience.PROMOTERS, hers)).isEmpty();
        assertThat(world.find(Audience.PROMOTERS, his)
                        .orElseThrow()
                        .facts()
                        .reached()
                        .address())
                .isEqualTo(shared);
        at(shared, "Bo Berg igen");
    }

    @Test
    void at_an_address_of_ones_own_every_card_goes_however_the_name_is_spelled() {
        String address = UUID.randomUUID() + "@plat.example";
        Person karl = entered(address, "Karl Ståhl");
        List<ContactId> his = Stream.of("Kalle Stahl", "Ståhl, Karl", "K. Ståhl", "Karl")
                .map(name -> at(address, name))
                .toList();
        var data = house.getBean(ContactsData.class);
        List<?> exported = house.getBean(TransactionTemplate.class)
                .execute(_ -> data.export(karl).get("contacts"));
        assertThat(exported).hasSize(4);
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> data.erase(karl));
        assertThat(his)
                .allSatisfy(id -> assertThat(world.find(Audience.PROMOTERS, id)).isEmpty());
        assertThatExceptionOfType(AddressWishedAway.class).isThrownBy(() -> at(address, "Kalle"));
    }

    @Test
    void at_a_box_named_after_nobody_the_card_of_quite_another_stays_and_its_address_is_not_barred() {
        String address = "naringsliv@%s.example".formatted(UUID.randomUUID());
        Person karl = entered(address, "Karl Ståhl");
        ContactId his = at(address, "Stahl, Kalle");
        ContactId other = at(address, "Eva Lind");
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> house.getBean(ContactsData.class).erase(karl));
        assertThat(world.find(Audience.PROMOTERS, his)).isEmpty();
        assertThat(world.find(Audience.PROMOTERS, other).orElseThrow().facts().reached())
                .returns(address, Reached::address);
        at(address, "Eva Lind igen");
    }

    @Test
    void at_an_address_that_a_company_shares_the_name_decides_and_what_is_left_is_told_to_a_manager() {
        Someone.managing(house, "dalarna", "Mats Modig");
        String address = "info+" + UUID.randomUUID() + "@plat.example";
        Person karl = entered(address, "Karl Ståhl");
        ContactId named = at(address, "Karl");
        ContactId spelled = at(address, "Ståhl, Karl");
        ContactId other = at(address, "Bo Berg");
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> house.getBean(ContactsData.class).erase(karl));
        assertThat(world.find(Audience.PROMOTERS, named)).isEmpty();
        assertThat(world.find(Audience.PROMOTERS, other))
                .as("may be a colleague")
                .isPresent();
        String card =
                world.find(Audience.PROMOTERS, spelled).orElseThrow().facts().name();
        assertThat(house.getBean(Mails.class).kept())
                .filteredOn(letter -> letter.written().text().contains(card))
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text())
                        .contains("/dalarna/manage/contacts/" + spelled.value(), "Är det en kollega")
                        .doesNotContain(address));
    }

    private Person entered(String address, String name) {
        var members = house.getBean(Members.class);
        return members.find(members.enter(address, name, Lang.SV)).orElseThrow();
    }

    private ContactId at(String address, String person) {
        return world.add(ContactWorld.reached(
                ContactWorld.card(person + " " + UUID.randomUUID()),
                new Reached(person, address, ""),
                ContactWorld.agreed(person)));
    }

    @Test
    void of_two_who_write_at_once_the_later_is_told() {
        Map<String, String> early = typed("COMPANIES");
        assertThat(publish("COMPANIES")).hasStatus(SEE_OTHER);
        assertThat(browser.press(browser.get(path), path, early))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Någon annan har ändrat kortet");
        assertThat(card().orElseThrow().version()).isEqualTo(1);
    }

    private void erase(Someone who) {
        var person = house.getBean(Members.class).find(who.person()).orElseThrow();
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> house.getBean(ContactsData.class).erase(person));
    }

    @Test
    void the_card_goes_with_who_said_how_they_are_reached() {
        publish("PUBLIC", "Lisa Lind", "", "070-123 45 67");
        erase(lisa);
        assertThat(card()).isEmpty();
    }

    @Test
    void the_companys_own_address_stays_and_its_card_forgets_who_wrote_it() {
        publish("COMPANIES", "Lisa Lind", "info@plat.example", "070-123 45 67");
        erase(lisa);
        assertThat(card().orElseThrow().facts())
                .returns(new Reached("", "info@plat.example", ""), ContactFacts::reached)
                .returns("Plåt & Svets AB", facts -> facts.consent().by());
    }
}
