package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.UnusedNumber;

/** An erasure that cannot be done yet: its person is told once what to settle, and it does not stand before others. */
@HouseTest
class ErasuresTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Members members;

    @Autowired
    ErasureJob job;

    @Autowired
    TransactionTemplate transactions;

    Region region;
    UUID company;
    PersonId lisa;
    String address;

    @BeforeEach
    void lisa_alone_leads_a_company_and_has_asked_to_be_erased() {
        region = house.getBean(RegionDirectory.class).find("gotland").orElseThrow();
        var number = UnusedNumber.next();
        company = Tenancy.within(
                region.id(),
                () -> house.getBean(Organisations.class)
                        .enter(region.id(), List.of(new OrganisationEntry(number, "Plåt AB", "0980", null, null, null)))
                        .get(number));
        address = "lisa-" + UUID.randomUUID() + "@plat.example";
        lisa = lead(address, "Lisa Lind");
        asked(lisa, "2001-01-01T00:00:00Z");
    }

    private PersonId lead(String address, String name) {
        PersonId person = members.enter(address, name, Lang.SV);
        Tenancy.within(region.id(), () -> members.join(person, region.id(), Role.LEAD, company));
        return person;
    }

    private void asked(PersonId person, String due) {
        transactions.executeWithoutResult(_ -> house.getBean(ErasureRepository.class)
                .ask(UUID.randomUUID(), person, Instant.parse(due).minusSeconds(1), Instant.parse(due)));
    }

    private void anHourGoes() {
        transactions.executeWithoutResult(_ -> job.forgetOld(Instant.now()));
    }

    private List<KeptLetter> letters() {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    @Test
    void whoever_must_settle_something_is_told_once_and_erased_when_it_is() {
        anHourGoes();
        anHourGoes();
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.written().subject()).isEqualTo("Dina uppgifter är inte borttagna än");
            assertThat(letter.written().text()).contains("Du är den enda kontaktpersonen för ett företag");
        });
        lead("nora-" + address, "Nora Ny");
        anHourGoes();
        assertThat(members.find(lisa).orElseThrow().name()).isEqualTo("–");
    }

    @Test
    void whoever_waits_does_not_stand_before_others() {
        anHourGoes();
        PersonId other = members.enter("bo-" + address, "Bo Berg", Lang.SV);
        asked(other, "2001-01-02T00:00:00Z");
        List<Erasure> first =
                transactions.execute(_ -> house.getBean(Erasures.class).due(1));
        assertThat(first).singleElement().returns(other.value(), Erasure::personId);
        anHourGoes();
        assertThat(members.find(other).orElseThrow().name()).isEqualTo("–");
        assertThat(members.find(lisa).orElseThrow().name()).isEqualTo("Lisa Lind");
    }

    @Test
    void asking_where_somebody_else_belongs_shows_nothing_more_of_theirs() {
        PersonId bo = members.enter("bo-" + address, "Bo Berg", Lang.SV);
        transactions.executeWithoutResult(_ -> {
            assertThat(members.of(lisa)).hasSize(1);
            assertThat(bound()).isEmpty();
            members.of(bo);
            assertThat(bound()).isEmpty();
        });
        String after = Tenancy.asPerson(
                bo.value(),
                () -> transactions.execute(_ -> {
                    members.of(lisa);
                    return bound();
                }));
        assertThat(after).isEqualTo(bo.value().toString());
    }

    private String bound() {
        return house.getBean(JdbcClient.class)
                .sql("select coalesce(current_setting('framsteg.person', true), '')")
                .query(String.class)
                .single();
    }
}
