package se.framsteg.people;

import se.framsteg.shell.Lang;

/** Somebody to be let in, as whoever invites them writes it. */
public record NewPerson(String name, String address, Lang language) {
    public NewPerson {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Whoever is invited has a name");
        }
        name = Person.oneLine(name);
        address = MailAddress.normal(address);
    }
}
