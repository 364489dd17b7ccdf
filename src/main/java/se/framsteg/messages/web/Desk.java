package se.framsteg.messages.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.messages.Writer;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/**
 * Where somebody writes to companies, and the way back from there.
 *
 * @param path the address of what has been sent from it
 * @param above the way to it
 */
public record Desk(Writer writer, String path, List<Crumb> above) {
    String compose() {
        return path + "/new";
    }

    String preview() {
        return path + "/preview";
    }

    String message(UUID id) {
        return path + "/" + id;
    }

    /** The way to what lies below it. */
    List<Crumb> below() {
        return Stream.concat(above.stream(), Stream.of(new Crumb(Say.say("messages.title"), path)))
                .toList();
    }
}
