package se.framsteg.voices.interviews;

/**
 * A question as it was asked and what is answered.
 *
 * @param shown whether whoever tells wants it published
 * @param proposed shorter words that a manager would rather show; empty where there are none
 */
public record InterviewAnswer(int position, String question, String answer, boolean shown, String proposed) {
    public static final int LONGEST = 4000;

    public boolean isProposed() {
        return !proposed.isEmpty();
    }

    /** With the proposed words in place of the own, where there are some. */
    InterviewAnswer shortened() {
        return isProposed() ? new InterviewAnswer(position, question, proposed, shown, "") : this;
    }

    public boolean isQuoted() {
        return shown && !answer.isBlank();
    }
}
