package se.framsteg.footprint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.framsteg.shell.InBoth;

/**
 * A row that most companies have, offered before anybody has written.
 *
 * @param where the figure is found
 * @param kinds the factors it may be counted with, the usual one first
 */
public record Usual(String id, InBoth name, InBoth where, List<String> kinds) {
    public Usual {
        kinds = List.copyOf(kinds);
    }

    /** The same for whoever opens the company's page, so that two who begin at once write in one row. */
    public UUID rowOf(UUID organisation, UUID programme) {
        String own = "%s/%s/%s".formatted(organisation, programme, id);
        return UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8));
    }
}
