package se.framsteg.network.requests.web;

import static se.framsteg.shell.Say.say;

import java.util.Locale;
import java.util.Objects;
import se.framsteg.network.requests.Line;
import se.framsteg.network.requests.Line.Kind;

/** What was done with a question, as a sentence above what was written. */
final class LineWords {
    private LineWords() {}

    static String of(Line line) {
        String key =
                "network.line." + line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String person = Objects.requireNonNullElse(line.person(), "–");
        String to = Objects.requireNonNullElseGet(line.to(), () -> say("network.region"));
        return line.kind() == Kind.HELPED
                ? say(key, person, say("network.helped." + line.text()))
                : say(key, person, to);
    }

    /** The same as its asker reads it. */
    static String ofOwn(Line line) {
        return switch (line.kind()) {
            case MORE -> say("network.line.more.own");
            case HELPED -> say("network.line.helped.own", say("network.helped." + line.text()));
            case REMOVAL_ASKED -> say("network.line.removal-asked.own");
            default -> of(line);
        };
    }

    /** Whether what stands in the line was written by somebody. */
    static boolean isWritten(Line line) {
        return line.kind() != Kind.HELPED && !line.text().isEmpty();
    }
}
