package se.framsteg.surveys;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a company says as one after the course, by its lead.
 *
 * @param strategy null where that was left out, as {@code recommendation}, from 0 to 10, may be; not both
 * @param yearAsked the calendar year that "this year" meant
 * @param words why, in a line, for the region to read; may be empty
 * @param person what the lead is called, empty where it is so old that nobody knows any more; {@code enteredBy} what whoever typed it in a call is, if anybody
 */
public record CompanyAnswer(
        @Nullable Strategy strategy,
        int yearAsked,
        @Nullable Integer recommendation,
        String words,
        String person,
        @Nullable String enteredBy,
        @Nullable LocalDate calledOn,
        Instant saidAt) {
    public static final int LONGEST = 300;

    boolean says(@Nullable Strategy other, @Nullable Integer otherRecommendation, String otherWords) {
        return strategy == other
                && (recommendation == null ? otherRecommendation == null : recommendation.equals(otherRecommendation))
                && words.equals(otherWords);
    }
}
