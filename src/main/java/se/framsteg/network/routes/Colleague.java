package se.framsteg.network.routes;

import java.util.UUID;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Recipient;

/** Somebody who can answer for a promoter organisation; one who does so for two is there twice. */
public record Colleague(
        UUID organisationId, String organisation, UUID personId, String name, String address, String language) {
    public PersonId person() {
        return new PersonId(personId);
    }

    public Recipient recipient() {
        return new Recipient(name, address, Lang.of(language));
    }
}
