package se.framsteg.plan.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is put before those who decide, beside strategy and plan.
 *
 * @param sentences each ends the sentence “The board decides to …”
 * @param responsible of the company's colleagues
 * @param version raised with each save; 0 before the first
 */
public record Proposal(
        String title,
        @Nullable LocalDate meetingOn,
        List<String> sentences,
        String risks,
        String consequences,
        @Nullable LocalDate followUpOn,
        @Nullable UUID responsible,
        int version) {
    public static final int MOST_SENTENCES = 10;
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_SENTENCE = 300;
    public static final int LONGEST_TEXT = 800;

    public Proposal {
        sentences = List.copyOf(sentences);
    }

    Proposal saying(List<String> other) {
        return new Proposal(title, meetingOn, other, risks, consequences, followUpOn, responsible, version);
    }
}
