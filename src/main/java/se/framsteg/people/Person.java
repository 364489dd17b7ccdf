package se.framsteg.people;

import java.util.UUID;
import se.framsteg.shell.Lang;

/** Somebody the installation knows. Several persons may share a mail address. */
public record Person(UUID id, String name, String address, String language) {
    public PersonId personId() {
        return new PersonId(id);
    }

    /** A name as it may stand in a letter's head or a calendar: whatever was typed, on one line. */
    static String oneLine(String name) {
        return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    public Lang lang() {
        return Lang.of(language);
    }
}
