package se.framsteg.network.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Person;

@HouseTest
class ContactsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactLinks links;

    @Autowired
    ContactsData data;

    @Autowired
    TransactionTemplate transactions;

    ContactWorld world;
    String address;
    LocalDate today;

    @BeforeEach
    void a_region_of_its_own() {
        world = new ContactWorld(house, "halland");
        address = UUID.randomUUID() + "@ugglan.example";
        today = LocalDate.now(house.getBean(Clock.class));
    }

    private ContactId reached(Kind kind) {
        ContactFacts facts = ContactWorld.of(kind, "Ugglan " + UUID.randomUUID(), "", "Hjälper till.");
        return world.add(ContactWorld.reached(
                facts,
                new Reached("Anna Uggla", address, "+46701234567"),
                new Consent("Anna Uggla", today, Audience.PUBLIC, today.plusYears(1))));
    }

    private void checkedOn(ContactId id, LocalDate day) {
        world.in(() -> transactions.execute(_ -> house.getBean(JdbcClient.class)
                .sql("update network.contact set checked_on = ? where id = ?")
                .param(day)
                .param(id.value())
                .update()));
    }

    private int askOld() {
        return world.in(() -> links.askOld(world.region));
    }

    @Test
    void whom_to_ask_is_forgotten_half_a_year_after_the_consent_has_ended() {
        ContactId recent = consentedUntil(today.minusMonths(6));
        ContactId old = consentedUntil(Kind.FUNDER, today.minusMonths(6).minusDays(1));
        ContactId expert = consentedUntil(today.minusMonths(6).minusDays(1));
        house.getBean(OldConsents.class).forgetOld(house.getBean(Clock.class).instant());
        assertThat(kept(recent).reached().address()).isEqualTo(address);
        assertThat(kept(old).reached()).isEqualTo(Reached.NOWHERE);
        assertThat(kept(old).consent()).isNull();
        assertThat(world.find(Audience.PROMOTERS, expert))
                .as("all of the card is of the person")
                .isEmpty();
    }

    private ContactId consentedUntil(LocalDate day) {
        return consentedUntil(Kind.EXPERT, day);
    }

    private ContactId consentedUntil(Kind kind, LocalDate day) {
        ContactFacts facts = ContactWorld.of(kind, "Ugglan " + UUID.randomUUID(), "", "Hjälper till.");
        return world.add(ContactWorld.reached(
                facts,
                new Reached("Anna Uggla", address, "+46701234567"),
                new Consent("Anna Uggla", day.minusYears(1), Audience.PUBLIC, day)));
    }

    private ContactFacts kept(ContactId id) {
        return world.in(() -> contacts.find(world.region.id(), Audience.PROMOTERS, id)
                .orElseThrow()
                .facts());
    }

    @Test
    void who_was_last_checked_a_year_ago_is_asked_once() {
        ContactId id = reached(Kind.EXPERT);
        assertThat(askOld()).isZero();
        checkedOn(id, today.minusYears(1));
        assertThat(askOld()).as("a year to the day is not more than a year").isZero();
        checkedOn(id, today.minusYears(1).minusDays(1));
        assertThat(world.in(() -> contacts.toCheck(world.asMaja())))
                .extracting(Contact::id)
                .contains(id);
        assertThat(askOld()).isEqualTo(1);
        assertThat(askOld()).isZero();
        assertThat(world.in(() -> contacts.history(world.asMaja(), id)).getFirst())
                .returns(ContactChange.What.ASKED, ContactChange::what)
                .returns(null, ContactChange::person);
        world.in(() -> {
            contacts.check(world.asMaja(), id);
            return id;
        });
        assertThat(world.in(() -> contacts.toCheck(world.asMaja())))
                .extracting(Contact::id)
                .doesNotContain(id);
    }

    @Test
    void a_person_gets_what_is_on_their_cards_and_it_goes_with_them() {
        ContactId expert = reached(Kind.EXPERT);
        ContactId programme = reached(Kind.PROGRAMME);
        ContactId other = world.add(ContactWorld.card("Någon annan"));
        var anna = new Person(UUID.randomUUID(), "Anna Uggla", address, "sv");
        assertThat(transactions.execute(_ -> data.export(anna)).get("contacts")).hasSize(2);
        transactions.executeWithoutResult(_ -> data.erase(anna));
        assertThat(world.find(Audience.PUBLIC, expert)).isEmpty();
        assertThat(world.find(Audience.PUBLIC, programme).orElseThrow().facts())
                .returns(Reached.NOWHERE, ContactFacts::reached)
                .returns(null, ContactFacts::consent);
        assertThat(world.find(Audience.PUBLIC, other)).isPresent();
        assertThat(transactions.execute(_ -> data.export(anna)).get("contacts")).isEmpty();
    }

    @Test
    void nobody_without_an_address_is_taken_for_another() {
        ContactId nowhere = world.add(ContactWorld.card("Ingen adress"));
        var unknown = new Person(UUID.randomUUID(), "–", "", "sv");
        transactions.executeWithoutResult(_ -> data.erase(unknown));
        assertThat(transactions.execute(_ -> data.export(unknown)).get("contacts"))
                .isEmpty();
        assertThat(world.find(Audience.PUBLIC, nowhere)).isPresent();
    }
}
