package se.framsteg.people;

import java.time.Instant;
import java.util.UUID;
import se.framsteg.shell.Lang;

/** One of a company's people, by the membership that makes them so. */
public record CompanyPerson(
        UUID id, UUID personId, String name, String address, String language, Role role, Instant since) {
    public Lang lang() {
        return Lang.of(language);
    }
}
