package se.framsteg.shell.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person. It says of itself why it is sent and which organisation it concerns, if any, whether it was
 * made from a sample, and for how long it is worth sending: a sign-in code from yesterday is not. {@code calendars} is what
 * it says to its reader's calendar, one thing each, if anything; {@code choice} whose choice it is to be sent it, null where it is necessary;
 * {@code why} why it comes to its reader, null where its kind says that.
 */
public record Letter(
        Kind kind,
        @Nullable UUID organisation,
        Recipient to,
        Sender from,
        String subject,
        List<Block> blocks,
        boolean example,
        Duration worth,
        List<CalendarPart> calendars,
        Choices.@Nullable Choice choice,
        @Nullable String why) {

    public Letter {
        if (kind == Kind.ASKING && organisation == null) {
            throw new IllegalArgumentException("A letter that asks something must say of which company");
        }
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("A letter needs a subject");
        }
        blocks = List.copyOf(blocks);
        calendars = List.copyOf(calendars);
    }

    public static Letter of(Kind kind, Recipient to, Sender from, String subject) {
        return new Letter(kind, null, to, from, subject, List.of(), false, Duration.ofDays(3), List.of(), null, null);
    }

    /** A letter that asks this company for an answer or a hand-in. */
    public static Letter asking(UUID company, Recipient to, Sender from, String subject) {
        return new Letter(
                Kind.ASKING, company, to, from, subject, List.of(), false, Duration.ofDays(3), List.of(), null, null);
    }

    public Letter concerning(UUID concerned) {
        return new Letter(kind, concerned, to, from, subject, blocks, example, worth, calendars, choice, why);
    }

    public Letter say(String text) {
        return with(new Block.Paragraph(text));
    }

    /** What a person has written, as they wrote it. */
    public Letter written(String text) {
        return with(new Block.Written(text));
    }

    public Letter link(String text, String path) {
        return with(new Block.Link(text, path));
    }

    public Letter code(String code) {
        return with(new Block.Code(code));
    }

    public Letter madeFromSample(boolean sample) {
        return new Letter(kind, organisation, to, from, subject, blocks, sample, worth, calendars, choice, why);
    }

    public Letter worth(Duration time) {
        return new Letter(kind, organisation, to, from, subject, blocks, example, time, calendars, choice, why);
    }

    /** The same letter of another kind. */
    public Letter as(Kind other) {
        return new Letter(other, organisation, to, from, subject, blocks, example, worth, calendars, choice, why);
    }

    /** The same letter, which says in these words why its reader gets it. */
    public Letter because(String reason) {
        return new Letter(kind, organisation, to, from, subject, blocks, example, worth, calendars, choice, reason);
    }

    /** The same letter from somebody else. */
    Letter from(Sender other) {
        return new Letter(kind, organisation, to, other, subject, blocks, example, worth, calendars, choice, why);
    }

    /** Whether whoever reads it is told something by themselves. */
    boolean isNoteToItsSender() {
        return kind == Kind.NOTE && from.replyTo().equalsIgnoreCase(to.address());
    }

    /** The same letter, with what it says to its reader's calendar. */
    public Letter inCalendar(CalendarPart... parts) {
        return new Letter(kind, organisation, to, from, subject, blocks, example, worth, List.of(parts), choice, why);
    }

    /** The same letter, which this person may choose not to be sent. */
    public Letter optional(Topic topic, UUID person) {
        var own = new Choices.Choice(person, topic);
        return new Letter(kind, organisation, to, from, subject, blocks, example, worth, calendars, own, why);
    }

    private Letter with(Block block) {
        var more = new ArrayList<>(blocks);
        more.add(block);
        return new Letter(kind, organisation, to, from, subject, more, example, worth, calendars, choice, why);
    }
}
