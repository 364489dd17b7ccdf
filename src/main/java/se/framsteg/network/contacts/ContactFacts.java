package se.framsteg.network.contacts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card says of a contact.
 *
 * @param name what the card is called; a person's own name stands in {@code reached}
 * @param topics keys of {@link ContactTopics}
 * @param competence in free words
 * @param site an address on the web; empty where there is none
 * @param audience by whom the card is found at all
 */
public record ContactFacts(
        Kind kind,
        String name,
        String organisation,
        List<String> topics,
        String competence,
        Area area,
        Cost cost,
        String helps,
        String site,
        Reached reached,
        @Nullable Consent consent,
        Audience audience) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_WORDS = 200;
    public static final int LONGEST_HELPS = 600;
    public static final int LONGEST_SITE = 300;

    public ContactFacts {
        topics = List.copyOf(topics);
        if (name.isBlank() || helps.length() > LONGEST_HELPS) {
            throw new IllegalArgumentException("A card has a name, and says shortly what it helps with");
        }
    }

    /** Whether the same is agreed to of the same person. */
    public boolean isShownAs(ContactFacts other) {
        return reached.address().equals(other.reached.address())
                && (consent == null
                        ? other.consent == null
                        : other.consent != null && consent.asOwn().equals(other.consent.asOwn()));
    }

    /** The same, reached otherwise and as agreed to; by whoever it is about. */
    ContactFacts with(String newHelps, Reached newReached, @Nullable Consent newConsent) {
        return new ContactFacts(
                kind,
                name,
                organisation,
                topics,
                competence,
                area,
                cost,
                newHelps,
                site,
                newReached,
                newConsent,
                audience);
    }
}
