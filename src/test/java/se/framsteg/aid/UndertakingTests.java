package se.framsteg.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Programme;
import se.framsteg.world.UnusedNumber;

@HouseTest
class UndertakingTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    AidRecords records;

    @Autowired
    Declarations declarations;

    @Autowired
    Partings partings;

    AidWorld world;
    Manager maja;
    Programme course;
    Programme other;
    UUID plat;
    UUID svets;
    NewDeclaration.Company sister;

    @BeforeEach
    void two_companies_that_may_be_one_undertaking() {
        world = new AidWorld(house, "jonkoping");
        maja = world.maja.asManager();
        course = world.programme(Granter.REGION);
        other = world.programme(Granter.REGION);
        plat = world.company("Påhittade Plåt AB");
        OrganisationNumber number = UnusedNumber.next();
        svets = world.company("Svets AB", number);
        sister = new NewDeclaration.Company(number, "Svets AB", Bond.LINKED);
    }

    @Test
    void aid_that_the_sister_company_has_declared_first_counts_once() {
        world.checked(other, svets, world.earlier(1_000_000, world.today.minusDays(9)));
        world.checked(course, plat, world.earlier(1_000_000, world.today.minusDays(9), sister));
        assertThat(known(plat)).hasSize(1);
        assertThat(known(svets)).hasSize(1);
    }

    @Test
    void aid_that_only_the_sister_company_has_declared_counts_still() {
        world.checked(other, svets, world.earlier(1_000_000, world.today.minusDays(9)));
        world.checked(course, plat, world.earlier(1_000_000, world.today.minusDays(10), sister));
        assertThat(known(plat)).hasSize(2);
    }

    @Test
    void as_much_on_the_same_day_to_each_of_two_companies_counts_twice() {
        var each = new NewDeclaration.Aid("Kommunen", new BigDecimal(50_000), world.today.minusDays(9));
        world.checked(other, svets, new NewDeclaration("vd", false, null, List.of(), List.of(each), null));
        world.checked(
                course,
                plat,
                new NewDeclaration("vd", false, null, List.of(sister), Collections.nCopies(2, each), null));
        assertThat(known(plat)).hasSize(2);
    }

    @Test
    void companies_that_were_joined_by_mistake_are_parted_until_one_signs_anew_or_they_are_joined_again() {
        world.checked(other, svets, world.earlier(3_000_000, world.today.minusDays(9)));
        assertThat(world.checked(course, plat, world.with(sister))).isInstanceOf(AidRecord.CheckedOk.class);
        assertThat(known(plat)).hasSize(1);

        part();
        assertThat(known(plat)).isEmpty();
        assertThat(known(svets)).hasSize(1);
        world.in(() -> records.check(maja, course.id(), plat));
        assertThat(known(plat)).as("what was signed before joins nobody again").isEmpty();

        world.in(() -> {
            partings.join(maja, plat, partings.of(maja, plat).getFirst().id());
            return 0;
        });
        assertThat(known(plat)).hasSize(1);
        assertThat(world.in(() -> partings.sisters(maja, plat)))
                .containsExactly(new Sister(svets, "Svets AB", sister.number().formatted(), Bond.LINKED));
        assertThat(world.in(() -> partings.of(maja, plat))).isEmpty();

        part();
        ask();
        world.checked(course, plat, world.with(sister));
        assertThat(known(plat)).as("said once more").hasSize(1);
        assertThat(world.in(() -> partings.of(maja, plat))).isEmpty();
    }

    @Test
    void a_declaration_that_spoke_for_a_company_does_not_when_they_are_parted() {
        world.checked(course, plat, world.earlier(200_000, world.today.minusDays(20), sister));
        world.declared(other, svets, world.earlier(100_000, world.today.minusDays(9)));
        assertThat(known(plat)).as("the newest speaks for both").hasSize(1);
        part();
        assertThat(known(plat)).extracting(EarlierAid::grantedOn).containsExactly(world.today.minusDays(20));
        assertThat(known(svets)).extracting(EarlierAid::grantedOn).containsExactly(world.today.minusDays(9));
    }

    private void part() {
        world.in(() -> {
            partings.part(maja, plat, svets, "Numret var fel");
            return 0;
        });
    }

    /** Asks once more a company that has signed. */
    private void ask() {
        world.in(() -> {
            house.getBean(AidLetters.class).send(maja, world.maja.region(), course, plat, true);
            return 0;
        });
    }

    private List<EarlierAid> known(UUID company) {
        return world.in(() -> declarations.known(maja, company));
    }
}
