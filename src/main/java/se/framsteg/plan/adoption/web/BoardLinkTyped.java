package se.framsteg.plan.adoption.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.plan.adoption.BallotLinks.Unsent;

/** The question and the reservation lie in one form: what is not sent by a press stays in its box. */
record BoardLinkTyped(@Nullable String question, @Nullable String words) {
    BoardLinkTyped {
        question = plain(question);
        words = plain(words);
    }

    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n");
    }

    /** What stands in the boxes of a page that is opened: what was not sent, or else the reservation that stands. */
    static BoardLinkTyped of(Held held) {
        Unsent unsent = held.unsent();
        return new BoardLinkTyped(
                unsent.question(), unsent.words().isEmpty() ? held.ballot().said() : unsent.words());
    }
}
