package se.framsteg.voices.interviews;

/** A question as it was asked and what is answered. @param shown whether whoever tells wants it published */
public record InterviewAnswer(int position, String question, String answer, boolean shown) {
    public static final int LONGEST = 4000;

    public boolean isQuoted() {
        return shown && !answer.isBlank();
    }
}
