package se.framsteg.shell.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one may choose not to be sent. A letter without a topic is necessary, and says why it comes. */
public enum Topic {
    /** What managers, promoters and coaches write to companies. */
    MESSAGES,
    /** A summary of what is new, to those who work with the programmes. */
    MORNING,
    /** Reminders of meetings, and what a meeting left behind. */
    REMINDERS;

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Topic> of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }

    public String textKey() {
        return "shell.mail.topic." + code();
    }

    /** The key of why it comes. */
    String whyKey() {
        return "shell.mail.why.topic." + code();
    }
}
