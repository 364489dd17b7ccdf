package se.framsteg.network.contacts;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

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

    /** To whom, by whom and what came of it, such as "24 november 2026: Energikontoret, av Petra Palm. Det blev något." */
    String says() {
        String made = say(
                "network.contacts.introduction.made",
                day(introducedAt),
                contact == null ? say("network.contacts.introduction.gone") : contact,
                by);
        return outcome == null ? made : made + " " + say(outcome.textKey());
    }

    public enum Outcome {
        YES,
        NOT_YET,
        NO;

        public String textKey() {
            return "network.contacts.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
