package se.framsteg.course.questions;

/** An address that is none of the company's own people's is not written to. */
public class LetterRefused extends RuntimeException {
    public enum Why {
        /** Only who leads the company's work writes to others than its own people. */
        NOT_LEAD,
        /** Companies of the region have written to it as often as they may today. */
        TOO_MANY
    }

    private final Why why;

    LetterRefused(Why why) {
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
