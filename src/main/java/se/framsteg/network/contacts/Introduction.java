package se.framsteg.network.contacts;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company and a contact that have been introduced to each other.
 *
 * @param contact what the contact is called; null where it is gone
 * @param by what whoever has introduced them is called
 * @param outcome what the company says came of it; null where it has not said
 */
public record Introduction(
        UUID id,
        UUID companyId,
        String company,
        @Nullable String contact,
        String by,
        String wants,
        Instant introducedAt,
        @Nullable Outcome outcome) {
    public static final int LONGEST_WANTS = 300;

    public enum Outcome {
        YES,
        NOT_YET,
        NO;

        public String textKey() {
            return "network.contacts.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
