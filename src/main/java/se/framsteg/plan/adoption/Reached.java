package se.framsteg.plan.adoption;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;

/**
 * Where the link of somebody who decides went when they were asked: whoever reads that mail can have answered by it. What stands after
 * a plus sign leads to the same box.
 */
public enum Reached {
    /** Asked before it was noted. */
    UNKNOWN,
    /** An address that is nobody else's of those who decide, nor of anybody who signs in for the company. */
    OWN,
    /** The address of who asked, or of somebody else who signs in for the company. */
    ASKER,
    /** An address that another of those who decide has too. */
    SHARED,
    /** No address: the link was handed over. */
    NONE;

    /**
     * @param known those who decide, and who asked
     * @param company who signs in for the company
     */
    static Reached of(
            UUID person,
            PersonId asker,
            Collection<UUID> deciders,
            Map<PersonId, Person> known,
            Collection<CompanyPerson> company) {
        String address = address(person, known);
        if (address.isEmpty()) {
            return NONE;
        }
        boolean signsIn = company.stream()
                .anyMatch(each -> !each.personId().equals(person) && address.equals(box(each.address())));
        if (signsIn || !person.equals(asker.value()) && address.equals(address(asker.value(), known))) {
            return ASKER;
        }
        boolean shared =
                deciders.stream().anyMatch(each -> !each.equals(person) && address.equals(address(each, known)));
        return shared ? SHARED : OWN;
    }

    private static String address(UUID person, Map<PersonId, Person> known) {
        return Optional.ofNullable(known.get(new PersonId(person)))
                .map(each -> box(each.address()))
                .orElse("");
    }

    private static String box(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }

    static Reached of(String code) {
        return code.isEmpty() ? UNKNOWN : valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT);
    }
}
