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
    boolean isShownAs(ContactFacts other) {
        return reached.address().equals(other.reached.address()) && isAgreedAs(other);
    }

    boolean isAgreedAs(ContactFacts other) {
        return consent == null
                ? other.consent == null
                : other.consent != null && consent.asOwn().equals(other.consent.asOwn());
    }

    /** Whether it says the same of whoever it is about, so that who has said yes to one has said yes to the other. */
    boolean saysTheSame(ContactFacts other) {
        return name.equals(other.name)
                && organisation.equals(other.organisation)
                && topics.equals(other.topics)
                && competence.equals(other.competence)
                && helps.equals(other.helps);
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
