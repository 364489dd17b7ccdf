package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.aid.AidWorld;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

@HouseTest
class CompanyPeopleTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @Autowired
    RegionDirectory regions;

    Region dalarna;
    AidWorld world;
    UUID metal;
    UUID bakery;
    Someone anna;
    Someone kim;
    Someone other;

    @BeforeEach
    void anna_leads_a_company_where_kim_works() {
        dalarna = regions.find("dalarna").orElseThrow();
        world = new AidWorld(house, "dalarna");
        metal = world.company("Plåt & Svets AB");
        bakery = world.company("Bageriet AB");
        anna = Someone.being(house, dalarna, Role.LEAD, metal, "Anna Berg");
        kim = Someone.being(house, dalarna, Role.COLLEAGUE, metal, "Kim Alm");
        other = Someone.being(house, dalarna, Role.LEAD, bakery, "Olle Bagare");
    }

    @Test
    void a_company_sees_its_own_people_leads_first() {
        assertThat(people(asAnna())).extracting(CompanyPerson::name).containsExactly("Anna Berg", "Kim Alm");
        assertThat(people(other.asMember(bakery, Role.LEAD)))
                .extracting(CompanyPerson::name)
                .containsExactly("Olle Bagare");
        assertThat(in(() -> members.people(world.maja.asManager(), metal))).hasSize(2);
    }

    @Test
    void a_lead_lets_a_colleague_go_and_nobody_elses() {
        UUID kims = membership(kim, metal);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> in(() -> members.dismiss(other.asMember(bakery, Role.LEAD), kims)));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> in(() -> members.dismiss(kim.asMember(metal, Role.COLLEAGUE), kims)));
        in(() -> members.dismiss(asAnna(), kims));
        assertThat(people(asAnna())).extracting(CompanyPerson::name).containsExactly("Anna Berg");
        assertThat(sessions.find(kim.token(), null)).isEmpty();
    }

    @Test
    void whoever_is_let_go_of_one_company_stays_signed_in_for_another() {
        Tenancy.within(dalarna.id(), () -> members.join(kim.person(), dalarna.id(), Role.COLLEAGUE, bakery));
        in(() -> members.dismiss(asAnna(), membership(kim, metal)));
        OpenSession session = in(() -> sessions.find(kim.token(), dalarna.id())).orElseThrow();
        assertThat(session.member(dalarna.id(), metal)).isEmpty();
        assertThat(session.member(dalarna.id(), bakery)).isPresent();
    }

    @Test
    void the_only_lead_stays() {
        assertThatExceptionOfType(LastLead.class)
                .isThrownBy(() -> in(() -> members.dismiss(asAnna(), membership(anna, metal))));
        assertThat(people(asAnna())).hasSize(2);
    }

    @Test
    void a_manager_belongs_to_no_organisation_and_everybody_else_to_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> members.join(kim.person(), dalarna.id(), Role.MANAGER, metal));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> members.join(kim.person(), dalarna.id(), Role.LEAD, null));
        assertThatIllegalArgumentException().isThrownBy(() -> kim.asMember(metal, Role.PROMOTER));
    }

    private Member asAnna() {
        return anna.asMember(metal, Role.LEAD);
    }

    private List<CompanyPerson> people(Member by) {
        return in(() -> members.people(by));
    }

    private UUID membership(Someone whose, UUID company) {
        return in(() -> members.people(world.maja.asManager(), company)).stream()
                .filter(each -> each.personId().equals(whose.person().value()))
                .map(CompanyPerson::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return Tenancy.within(dalarna.id(), work);
    }
}
