package se.framsteg.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;

/** Whoever reads the mail of an address can have answered by the link that went there. */
class ReachedTests {
    private final PersonId asker = new PersonId(UUID.randomUUID());
    private final UUID gunvor = UUID.randomUUID();
    private final UUID sten = UUID.randomUUID();

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
        assertThat(Reached.of(asker.value(), asker, List.of(asker.value()), known))
                .isEqualTo(Reached.OWN);
    }

    private Reached reached(String gunvors, String stens) {
        var known = Map.of(
                asker,
                person(asker.value(), "lisa@foretag.example"),
                new PersonId(gunvor),
                person(gunvor, gunvors),
                new PersonId(sten),
                person(sten, stens));
        return Reached.of(gunvor, asker, List.of(gunvor, sten), known);
    }

    private static Person person(UUID id, String address) {
        return new Person(id, "Någon", address, "sv");
    }
}
