package se.framsteg.network.requests;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Recipient;

/**
 * A question as it stands. Held while it may be rubbish; open until somebody answers; answered while both may write on; closed
 * by a person, never by silence; or no question at all.
 *
 * @param responsibleId the promoter who answers for it; null where it is the region
 * @param personId whoever has taken it there, if somebody has
 * @param unseen whether it is held as it came in, and nobody has let it through: nothing is promised of it yet
 * @param removalAskedAt when its asker asked to have it removed; null where they have not, or the region has said no
 * @param removalAgreedAt when the region said yes
 * @param step how often silence has been heard: 1 a reminder, 2 passed on, 3 the region told
 */
public record Request(
        UUID id,
        Instant askedAt,
        String subject,
        @Nullable String municipalityCode,
        @Nullable String municipality,
        String text,
        String askerName,
        String askerAddress,
        String askerPhone,
        String company,
        @Nullable UUID organisationId,
        boolean member,
        String language,
        State state,
        @Nullable UUID responsibleId,
        @Nullable String responsible,
        @Nullable UUID personId,
        @Nullable String person,
        Instant promisedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable String helped,
        int step,
        byte[] tokenSealed,
        boolean unseen,
        @Nullable Instant removalAskedAt,
        @Nullable Instant removalAgreedAt) {
    /** What somebody may be called; nothing else that a stranger has typed is written to an address they have typed. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’-]{0,24}( \\p{L}[\\p{L}'’-]{0,24}){0,2}");

    public enum State {
        HELD,
        OPEN,
        ANSWERED,
        CLOSED,
        NO_QUESTION
    }

    public RequestId requestId() {
        return new RequestId(id);
    }

    public Lang lang() {
        return Lang.of(language);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOver() {
        return state == State.CLOSED || state == State.NO_QUESTION;
    }

    /** Whether what was asked is here no more. */
    public boolean isForgotten() {
        return text.isEmpty();
    }

    /** Whether the region is to say whether it is removed. */
    public boolean isToBeDecided() {
        return removalAskedAt != null && removalAgreedAt == null;
    }

    /** Whether somebody has received it as a question, or it came in as one. */
    boolean isLetThrough() {
        return !unseen && state != State.NO_QUESTION;
    }

    /** Whether it is open again because the answer was not all that was needed. */
    public boolean isLacking() {
        return state == State.OPEN && helped != null && !helped.equals("yes");
    }

    /** Whether it is this advisor's to act on: a manager may always, a promoter where the own organisation answers for it. */
    public boolean isAnsweredForBy(Advisor by) {
        return switch (by) {
            case Manager _ -> true;
            case Promoter promoter ->
                responsibleId != null && promoter.organisations().contains(responsibleId);
        };
    }

    boolean hasAddress() {
        return !askerAddress.isEmpty();
    }

    Recipient asker() {
        return new Recipient(askerName, askerAddress, lang());
    }

    /** The asker where nobody has seen what they wrote: a stranger is called by what looks like a name, and by nothing else. */
    Recipient unseenAsker() {
        return organisationId == null && !NAME.matcher(askerName).matches()
                ? new Recipient(askerAddress, askerAddress, lang())
                : asker();
    }
}
