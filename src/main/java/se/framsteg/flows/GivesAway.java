package se.framsteg.flows;

import java.util.List;

/** What was written would tell others whose the flow is, before both sides have said yes. */
public class GivesAway extends RuntimeException {
    private final transient List<String> words;

    GivesAway(List<String> words) {
        super("%d words give away whose it is".formatted(words.size()));
        this.words = List.copyOf(words);
    }

    /** The words to mend, as they were written. */
    public List<String> words() {
        return words;
    }
}
