package se.framsteg.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;

/** Whoever reads the mail of an address can have answered by the link that went there. */
class ReachedTests {
    private final PersonId asker = new PersonId(UUID.randomUUID());
    private final UUID gunvor = UUID.randomUUID();
    private final UUID sten = UUID.randomUUID();
    private List<CompanyPerson> company = List.of();

    @Test
    void an_address_is_of_ones_own_when_nobody_else_of_them_has_it() {
        assertThat(reached("gunvor@foretag.example", "sten@foretag.example")).isEqualTo(Reached.OWN);
    }

    @Test
    void the_address_of_who_asked_is_told_however_it_is_written() {
        assertThat(reached("Lisa@Foretag.example", "sten@foretag.example")).isEqualTo(Reached.ASKER);
    }

    @Test
    void an_address_of_two_who_decide_is_told() {
        assertThat(reached("kontoret@foretag.example", "kontoret@foretag.example"))
                .isEqualTo(Reached.SHARED);
    }

    @Test
    void without_an_address_the_link_was_handed_over() {
        assertThat(reached("", "")).isEqualTo(Reached.NONE);
    }

    @Test
    void who_asks_and_decides_too_has_an_address_of_their_own() {
        var known = Map.of(asker, person(asker.value(), "lisa@foretag.example"));
        assertThat(Reached.of(asker.value(), asker, List.of(asker.value()), known, List.of()))
                .isEqualTo(Reached.OWN);
    }

    @Test
    void what_stands_after_a_plus_sign_makes_no_address_of_ones_own() {
        assertThat(reached("lisa+gunvor@foretag.example", "sten@foretag.example"))
                .isEqualTo(Reached.ASKER);
        assertThat(reached("ek+1@foretag.example", "ek+2@foretag.example")).isEqualTo(Reached.SHARED);
    }

    @Test
    void the_address_of_another_who_signs_in_for_the_company_is_told_as_that_of_who_asked() {
        company = List.of(signsIn(UUID.randomUUID(), "kalle@foretag.example"));
        assertThat(reached("kalle+gunvor@foretag.example", "sten@foretag.example"))
                .isEqualTo(Reached.ASKER);
        company = List.of(signsIn(gunvor, "gunvor@foretag.example"));
        assertThat(reached("gunvor@foretag.example", "sten@foretag.example")).isEqualTo(Reached.OWN);
    }

    private static CompanyPerson signsIn(UUID person, String address) {
        return new CompanyPerson(UUID.randomUUID(), person, "Kalle", address, "sv", Role.COLLEAGUE, Instant.EPOCH);
    }

    private Reached reached(String gunvors, String stens) {
        var known = Map.of(
                asker,
                person(asker.value(), "lisa@foretag.example"),
                new PersonId(gunvor),
                person(gunvor, gunvors),
                new PersonId(sten),
                person(sten, stens));
        return Reached.of(gunvor, asker, List.of(gunvor, sten), known, company);
    }

    private static Person person(UUID id, String address) {
        return new Person(id, "Någon", address, "sv");
    }
}
