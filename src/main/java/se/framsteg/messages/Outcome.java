package se.framsteg.messages;

import java.util.Locale;
import java.util.UUID;

/** What became of a message for one of its readers. */
public record Outcome(UUID organisation, String company, UUID person, String name, String address, State state) {
    /** How it stands with it. */
    public enum State {
        WAITING,
        POSTED,
        HELD,
        UNWANTED,
        UNREACHED;

        public String textKey() {
            return "messages.outcome." + name().toLowerCase(Locale.ROOT);
        }
    }
}
