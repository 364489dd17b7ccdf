package se.framsteg.people;

import java.util.UUID;
import se.framsteg.shell.Ids;

public record PersonId(UUID value) {
    /** Who acts when a command is given on the machine itself. */
    public static final PersonId OPERATOR = new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    static PersonId next() {
        return new PersonId(Ids.next());
    }
}
