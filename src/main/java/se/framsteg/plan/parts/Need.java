package se.framsteg.plan.parts;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Member;
import se.framsteg.plan.ActionId;

/**
 * Somebody is stuck with an action, needs help with it, or helps with it and says that it is done.
 *
 * @param title what the action is called
 * @param name who has said so, by name
 * @param ownerId null where nobody answers for the action
 * @param owner who answers for the action, by name; empty where nobody does
 * @param line what they have said more; empty where nothing
 */
public record Need(
        ActionId action,
        String title,
        @Nullable UUID ownerId,
        String owner,
        UUID person,
        String name,
        Kind kind,
        String line,
        Instant saidAt) {
    public static final int LONGEST = 300;

    /** Whether who reads this is to say that it is done: who answers for the action, or a lead, and never whoever has said it. */
    public boolean isForThem(Member by) {
        UUID reader = by.person().value();
        return reader.equals(ownerId) || by.isLead() && !reader.equals(person);
    }

    /** Who it is, of what, since when, in a sentence. */
    public String says() {
        return say("plan.part.need." + kind.code(), name, title, day(saidAt), owner);
    }

    /** Who it is and since when, beside the action itself. */
    public String inRow() {
        return say("plan.part.need.row." + kind.code(), name, day(saidAt), owner);
    }

    public enum Kind {
        STUCK,
        HELP,
        /** It waits for who answers for the action. */
        DONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
