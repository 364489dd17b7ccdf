package se.framsteg.network.requests;

import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.time.ZonedDateTime;
import se.framsteg.network.routes.Subject;
import se.framsteg.shell.Say;

/** A question in words, in the language of the page or the letter. */
public final class RequestWords {
    private RequestWords() {}

    /** Who answers for it: a person, a promoter, or the region. */
    public static String who(Request request) {
        if (request.person() != null && request.responsible() != null) {
            return say("network.who", request.person(), request.responsible());
        }
        return request.responsible() == null ? say("network.region") : request.responsible();
    }

    /** A moment as one keeps it: the day with its weekday, and the hour. */
    public static String when(Instant moment) {
        ZonedDateTime there = moment.atZone(Say.STOCKHOLM);
        return say("network.when", Say.dayOfWeek(there.toLocalDate()), String.valueOf(there.getHour()));
    }

    /** Who asks, with the company where it is known. */
    public static String asker(Request request) {
        if (request.isForgotten()) {
            return say("network.gone");
        }
        return request.company().isEmpty()
                ? request.askerName()
                : say("network.who", request.askerName(), request.company());
    }

    public static String subject(Request request) {
        return Subject.say(request.subject());
    }

    /** How it stands with it, as its asker reads it. */
    public static String state(Request request) {
        if (request.unseen()) {
            return say("network.state.unseen");
        }
        return switch (request.state()) {
            case HELD, OPEN -> say("network.state.open");
            case ANSWERED -> say("network.state.answered");
            case CLOSED, NO_QUESTION -> say("network.state.closed");
        };
    }
}
