package se.framsteg.messages;

import java.util.UUID;
import se.framsteg.people.Reach;
import se.framsteg.shell.Lang;

/**
 * Somebody of a chosen company whom a message is for.
 *
 * @param unwanted whether they have chosen not to be sent messages
 */
public record Addressed(
        UUID organisation,
        String company,
        UUID person,
        String name,
        String address,
        Lang lang,
        Reach reach,
        boolean unwanted) {
    public boolean isReached() {
        return !unwanted && reach.undelivered() == null && !address.isEmpty();
    }
}
