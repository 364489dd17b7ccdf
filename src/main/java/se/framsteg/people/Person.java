package se.framsteg.people;

import java.util.UUID;
import se.framsteg.shell.Lang;

/** Somebody the installation knows. Several persons may share a mail address. */
public record Person(UUID id, String name, String address, String language) {
    public PersonId personId() {
        return new PersonId(id);
    }

    public Lang lang() {
        return Lang.of(language);
    }
}
