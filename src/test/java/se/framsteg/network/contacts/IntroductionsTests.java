package se.framsteg.network.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.network.contacts.NotIntroduced.Why;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.SmallWorld;
import se.framsteg.world.Someone;

@HouseTest
class IntroductionsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    Introductions introductions;

    ContactWorld world;
    UUID company;
    Someone lisa;
    String own;
    String address;
    LocalDate today;

    @BeforeEach
    void a_company_that_wants_to_meet_somebody() {
        world = new ContactWorld(house, "jonkoping");
        company = world.company("Plåt & Svets AB");
        lisa = world.lead(company);
        own = "Ugglan " + UUID.randomUUID();
        address = UUID.randomUUID() + "@ugglan.example";
        today = LocalDate.now(house.getBean(Clock.class));
    }

    private ContactId contact(@Nullable Audience consentedTo) {
        Consent consent =
                consentedTo == null ? null : new Consent("Anna Uggla", today, consentedTo, today.plusYears(1));
        return world.add(ContactWorld.reached(
                ContactWorld.card(own), new Reached("Anna Uggla", address, "+46701234567"), consent));
    }

    private Member asLisa() {
        return lisa.asMember(company, Role.LEAD);
    }

    private void introduce(ContactId contact) {
        world.in(() -> {
            introductions.introduce(asLisa(), world.region, contact, "Vi vill sänka vår elräkning.");
            return contact;
        });
    }

    private KeptLetter letter(String to) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private String address(Someone someone) {
        return house.getBean(Members.class).find(someone.person()).orElseThrow().address();
    }

    @Test
    void both_get_the_same_words_and_the_contacts_address_where_that_is_agreed() {
        introduce(contact(Audience.COMPANIES));
        String toContact = letter(address).written().text();
        String toCompany = letter(address(lisa)).written().text();
        for (String text : new String[] {toContact, toCompany}) {
            assertThat(text)
                    .contains(
                            "Plåt & Svets AB",
                            own,
                            "Vi vill sänka vår elräkning.",
                            address(lisa),
                            address,
                            "070-123 45 67",
                            "presenterar er för varandra")
                    .doesNotContain("ditt företag är med");
        }
    }

    @Test
    void without_consent_the_company_is_not_told_how_the_contact_is_reached() {
        introduce(contact(Audience.PROMOTERS));
        assertThat(letter(address).written().text()).contains(address(lisa));
        assertThat(letter(address(lisa)).written().text())
                .contains(own, "hör av sig")
                .doesNotContain(address, "Anna Uggla", "070-123");
    }

    @Test
    void it_is_kept_in_both_histories() {
        ContactId contact = contact(Audience.PROMOTERS);
        introduce(contact);
        assertThat(world.in(() -> introductions.of(asLisa())))
                .singleElement()
                .satisfies(made -> assertThat(made)
                        .returns(own, Introduction::contact)
                        .returns("Lisa Lind", Introduction::by)
                        .returns(null, Introduction::outcome));
        assertThat(world.in(() -> introductions.with(world.asMaja(), contact)))
                .as("Maja does not follow the company")
                .isEqualTo(new Introductions.Made(java.util.List.of(), 1));
        Someone karin = Someone.managing(house, "jonkoping", "Karin Kort");
        assertThat(world.in(() -> introductions.with(karin.asManager(), contact).seen()))
                .extracting(Introduction::wants)
                .containsExactly("Vi vill sänka vår elräkning.");
        assertThat(world.in(() -> house.getBean(Contacts.class).history(world.asMaja(), contact)))
                .extracting(ContactChange::what)
                .startsWith(ContactChange.What.INTRODUCED);
        world.in(() -> {
            house.getBean(Contacts.class).remove(world.asMaja(), contact);
            return contact;
        });
        assertThat(world.in(() -> introductions.of(asLisa())).getFirst().contact())
                .isNull();
    }

    @Test
    void the_same_two_are_not_introduced_again_at_once_and_nobody_is_flooded() {
        ContactId contact = contact(Audience.PROMOTERS);
        introduce(contact);
        assertThatExceptionOfType(NotIntroduced.class)
                .isThrownBy(() -> introduce(contact))
                .returns(Why.INTRODUCED_LATELY, NotIntroduced::why);
        for (int n = 0; n < 4; n++) {
            address = n + address;
            introduce(contact(Audience.PROMOTERS));
        }
        ContactId sixth = contact(Audience.PROMOTERS);
        assertThatExceptionOfType(NotIntroduced.class)
                .isThrownBy(() -> introduce(sixth))
                .returns(Why.TOO_MANY, NotIntroduced::why);
        ContactWorld.introducedDaysAgo(company, 15);
        introduce(contact);
    }

    @Test
    void who_has_no_address_is_not_written_to() {
        ContactId silent = world.add(ContactWorld.card(own));
        assertThatExceptionOfType(NotIntroduced.class)
                .isThrownBy(() -> introduce(silent))
                .returns(Why.CONTACT_HAS_NO_ADDRESS, NotIntroduced::why);
    }

    @Test
    void who_has_not_agreed_is_not_written_to() {
        ContactId contact = contact(null);
        assertThatExceptionOfType(NotIntroduced.class)
                .isThrownBy(() -> introduce(contact))
                .returns(Why.CONTACT_HAS_NOT_AGREED, NotIntroduced::why);
        ContactId over = world.add(ContactWorld.reached(
                ContactWorld.card(own),
                new Reached("Anna Uggla", address, ""),
                new Consent("Anna Uggla", today.minusYears(1), Audience.COMPANIES, today.minusDays(1))));
        assertThatExceptionOfType(NotIntroduced.class)
                .isThrownBy(() -> introduce(over))
                .returns(Why.CONTACT_HAS_NOT_AGREED, NotIntroduced::why);
    }

    @Test
    void nobody_is_introduced_more_than_five_times_a_week_on_whatever_card() {
        for (int n = 0; n < 5; n++) {
            company = world.company("Plåt %d AB".formatted(n));
            lisa = world.lead(company);
            introduce(contact(Audience.COMPANIES));
        }
        company = world.company("Den sjätte AB");
        lisa = world.lead(company);
        ContactId another = contact(Audience.COMPANIES);
        assertThatExceptionOfType(NotIntroduced.class)
                .isThrownBy(() -> introduce(another))
                .returns(Why.CONTACT_HAS_MANY, NotIntroduced::why);
    }

    @Test
    void what_the_company_wanted_is_forgotten_after_two_years_or_with_whoever_wrote_it() {
        introduce(contact(Audience.COMPANIES));
        assertThat(wants()).isNotEmpty();
        var data = house.getBean(ContactsData.class);
        var written = new se.framsteg.people.Person(lisa.person().value(), "Lisa Lind", "", "sv");
        var transactions = house.getBean(org.springframework.transaction.support.TransactionTemplate.class);
        assertThat(transactions.execute(_ -> data.export(written)).get("introductions"))
                .hasSize(1);
        transactions.executeWithoutResult(_ -> data.erase(written));
        assertThat(wants()).isEmpty();
        company = world.company("Två år AB");
        lisa = world.lead(company);
        introduce(contact(Audience.COMPANIES));
        ContactWorld.introducedDaysAgo(company, 729);
        introductions.forgetOld(Instant.now());
        assertThat(wants()).isNotEmpty();
        ContactWorld.introducedDaysAgo(company, 4);
        introductions.forgetOld(Instant.now());
        assertThat(wants()).isEmpty();
    }

    private String wants() {
        return world.in(() -> introductions.of(asLisa())).getFirst().wants();
    }

    @Test
    void those_that_could_not_be_asked_for_long_are_asked_no_more_and_an_old_link_opens_nothing() {
        var other = new ContactWorld(house, "halland");
        UUID theirs = other.company("Plåt & Svets AB");
        Someone lead = other.lead(theirs);
        ContactFacts card = ContactWorld.reached(
                ContactWorld.card(own),
                new Reached("Anna Uggla", address, ""),
                new Consent("Anna Uggla", today, Audience.COMPANIES, today.plusYears(1)));
        String link = other.introducedAMonthAgo(lead, theirs, other.add(card));
        assertThat(new Browser(server).get(link)).hasStatusOk();
        ContactWorld.askedDaysAgo(theirs, 61);
        assertThat(new Browser(server).get(link)).hasStatus(410);
        UUID silent = other.company("Tysta AB");
        Someone nobody = other.lead(silent);
        ContactId another = other.add(card);
        other.in(() -> {
            introductions.introduce(nobody.asMember(silent, Role.LEAD), other.region, another, "Vi vill veta mer.");
            return another;
        });
        ContactWorld.introducedDaysAgo(silent, 91);
        assertThat(other.in(() -> introductions.askWhatCameOfIt(other.region))).isZero();
    }

    @Test
    void a_month_later_the_company_says_by_a_press_what_came_of_it() {
        var other = new ContactWorld(house, "uppsala");
        UUID theirs = other.company("Plåt & Svets AB");
        Someone lead = other.lead(theirs);
        ContactId contact = other.add(ContactWorld.reached(
                ContactWorld.card(own),
                new Reached("Anna Uggla", address, ""),
                new Consent("Anna Uggla", today, Audience.COMPANIES, today.plusYears(1))));
        other.in(() -> {
            introductions.introduce(lead.asMember(theirs, Role.LEAD), other.region, contact, "Vi vill veta mer.");
            return contact;
        });
        assertThat(other.in(() -> introductions.askWhatCameOfIt(other.region))).isZero();
        ContactWorld.introducedDaysAgo(theirs, 31);
        assertThat(other.in(() -> introductions.askWhatCameOfIt(other.region))).isEqualTo(1);
        assertThat(other.in(() -> introductions.askWhatCameOfIt(other.region))).isZero();
        var link = Pattern.compile("http://[^/]+(/\\S+/introduced/\\S+)")
                .matcher(letter(address(lead)).written().text());
        assertThat(link.find()).isTrue();
        Browser browser = new Browser(server).from("10.9.8.5");
        MvcTestResult page = browser.get(link.group(1));
        assertThat(Browser.html(page)).contains("Blev det något?", own);
        assertThat(other.in(() -> introductions.of(lead.asMember(theirs, Role.LEAD)))
                        .getFirst()
                        .outcome())
                .as("opening does nothing")
                .isNull();
        assertThat(browser.press(page, link.group(1), java.util.Map.of("outcome", "YES")))
                .hasStatus3xxRedirection();
        assertThat(Browser.html(browser.get(link.group(1)))).contains("Ja, det blev något");
        assertThat(other.in(() -> introductions.count(other.asMaja()))).isEqualTo(new Introductions.Count(1, 1));
    }

    @Test
    void a_promoter_introduces_the_own_companies_and_no_others() {
        SmallWorld small = SmallWorld.in(house);
        ContactId contact = contact(Audience.PROMOTERS);
        var petra = new Browser(server);
        petra.hold(small.petra().token());
        String path = "/jonkoping/promote/contacts/" + contact.value();
        var typed =
                java.util.Map.of("company", small.organisation().toString(), "wants", "De vill sänka sin elräkning.");
        String chosen = path + "?company=" + small.organisation();
        var unasked = petra.press(petra.get(chosen), path + "/introductions", typed);
        assertThat(unasked).hasStatus(422);
        assertThat(Browser.html(unasked)).contains("Fråga företaget först", "De vill sänka sin elräkning.");
        assertThat(Browser.html(petra.get(path))).contains("Gå vidare").doesNotContain("Skicka till båda");
        var asked = new java.util.HashMap<>(typed);
        asked.put("asked", "true");
        assertThat(petra.press(petra.get(chosen), path + "/introductions", asked))
                .hasStatus3xxRedirection();
        assertThat(Browser.html(petra.get(path + "?said=introduced")))
                .contains("Mejlet är skickat till båda.", "Presenterade företag");
        var part = small.petra().asPromoter(small.promoter());
        assertThat(world.in(() -> house.getBean(ParticipationChanges.class).of(part).stream()
                        .filter(each -> each.organisationId().equals(small.organisation()))
                        .flatMap(each -> introductions.of(part, each).stream())
                        .flatMap(each -> each.lines().stream())
                        .toList()))
                .as("the company's page tells of it")
                .anySatisfy(line -> assertThat(line).contains(own));
        var others = java.util.Map.of("company", small.another().toString(), "wants", "x", "asked", "true");
        assertThat(petra.press(petra.get(chosen), path + "/introductions", others))
                .hasStatus(422);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> {
                    introductions.introduce(
                            small.petra().asPromoter(small.promoter()), world.region, contact, small.another(), "x");
                    return contact;
                }));
    }

    @Test
    void of_a_companys_leads_one_with_a_mail_address_is_written_to() {
        var members = house.getBean(Members.class);
        PersonId without = members.enterWithoutAddress("Adam Ask", Lang.SV);
        world.in(() -> members.join(without, world.region.id(), Role.LEAD, company));
        assertThat(world.in(() -> members.leadToWrite(world.region.id(), company)))
                .hasValueSatisfying(lead ->
                        assertThat(lead.personId()).isEqualTo(lisa.person().value()));
        UUID nobody = world.company("Tomt AB");
        assertThat(world.in(() -> members.leadToWrite(world.region.id(), nobody)))
                .isEmpty();
    }
}
