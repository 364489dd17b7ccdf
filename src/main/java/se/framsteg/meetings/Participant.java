package se.framsteg.meetings;

import java.util.UUID;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Recipient;

/**
 * Somebody who takes part for one of the cohort's organisations. Whoever does so for two of them is there twice.
 *
 * @param role of the organisation: {@code company} or {@code promoter}
 */
public record Participant(
        UUID personId,
        String name,
        String address,
        String language,
        UUID organisationId,
        String organisation,
        String role) {
    public boolean isOfCompany() {
        return role.equals("company");
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    Recipient asRecipient() {
        return new Recipient(name, address, Lang.of(language));
    }
}
