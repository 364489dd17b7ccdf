package se.framsteg.voices.interviews;

import java.util.List;
import se.framsteg.shell.InBoth;

/** What a region asks in its interviews. @param version 0 for the questions that come with the house */
public record Guide(int version, List<InBoth> questions) {
    public static final int MOST = 12;

    public Guide {
        questions = List.copyOf(questions);
        if (questions.isEmpty() || questions.size() > MOST) {
            throw new IllegalArgumentException("A guide has one to %d questions".formatted(MOST));
        }
    }
}
