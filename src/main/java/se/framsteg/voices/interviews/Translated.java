package se.framsteg.voices.interviews;

/**
 * A question and what was answered to it, in the language that the interview was not held in.
 *
 * @param agreed whether the one who spoke has said yes to it
 */
public record Translated(int position, String question, String answer, boolean agreed) {
    /** Neither is empty, and neither is longer than what is said. */
    public boolean isWhole() {
        return isText(question) && isText(answer);
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= InterviewAnswer.LONGEST;
    }
}
