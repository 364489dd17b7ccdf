package se.framsteg.flows;

import java.util.UUID;

/** By what others know a flow while it is published; another each time that it is. */
public record ShownId(UUID value) {
    public static ShownId of(String text) {
        return new ShownId(UUID.fromString(text));
    }
}
