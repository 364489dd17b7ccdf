package se.framsteg.network.contacts;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that was done to a contact, and when. {@code person} is null where the contact itself has done it, by its link. */
public record ContactChange(
        What what, Instant changedAt, @Nullable String person) {
    public enum What {
        ADDED,
        CHANGED,
        CHECKED,
        ASKED,
        CONSENTED,
        INTRODUCED;

        public String textKey() {
            return "network.contacts.change." + name().toLowerCase(Locale.ROOT);
        }
    }
}
