package se.framsteg.course.handin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.programmes.OfficeDays;
import se.framsteg.shell.Say;

/**
 * Work as it stood when a company handed it in. Received, then approved, seen at a meeting (which counts as approved) or
 * returned; replaced when the company hands in anew before anybody has answered.
 *
 * @param seq the number of the last change that is in it
 * @param registered the number under which the region received it, such as {@code 2027-12}
 * @param by what whoever handed it in is called
 * @param verdict what the coach wrote, empty where nothing; not for the company to read while it waits
 * @param decidedBy what whoever answered is called; null until answered, as {@code decidedAt} is
 * @param readAt when the company first opened its worksheet with the answer; null until then
 */
public record HandIn(
        UUID id,
        UUID organisationId,
        String organisation,
        String edition,
        String worksheet,
        int seq,
        String registered,
        String document,
        Instant handedInAt,
        String by,
        String state,
        String verdict,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant readAt) {
    /** Within so many days at work a coach answers. */
    public static final int PROMISED_DAYS = 2;

    public enum State {
        RECEIVED,
        RETURNED,
        APPROVED,
        SEEN,
        REPLACED
    }

    public State is() {
        return State.valueOf(state.toUpperCase(Locale.ROOT));
    }

    public boolean isApproved() {
        return is() == State.APPROVED || is() == State.SEEN;
    }

    public boolean isOpen() {
        return is() == State.RECEIVED;
    }

    public Answers answers() {
        return answers(document);
    }

    /** @param document as it was frozen */
    public static Answers answers(String document) {
        return Frozen.read(document);
    }

    /** What its answers say in words. */
    public AnswerWords words() {
        return words(document);
    }

    /** @param document as it was frozen */
    public static AnswerWords words(String document) {
        return Frozen.words(document);
    }

    /** The last day on which the coach's answer comes in time. */
    public LocalDate answerBy(OfficeDays days) {
        return days.after(handedInAt.atZone(Say.STOCKHOLM).toLocalDate(), PROMISED_DAYS);
    }
}
