package se.framsteg.network.requests;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.routes.Subject;

/**
 * How it goes with a region's answers, over ninety days, for those who see the questions themselves. Nobody is named.
 *
 * @param inTime how many of those that were to be answered by now were so in time
 * @param medianHours between question and first answer; null where fewer than five were answered
 */
public record AnswerTimes(
        int asked,
        int answered,
        int due,
        int inTime,
        @Nullable Integer medianHours,
        int passedOn,
        List<Group> bySubject,
        List<Group> byMunicipality) {
    static final int SMALL = 5;

    /** How many were asked about one subject or from one municipality. */
    public record Group(String name, int asked) {
        static Group of(@Nullable String name, int asked, boolean subject) {
            String written = Objects.requireNonNullElse(name, "");
            return new Group(subject ? Subject.say(written) : written, asked);
        }
    }
}
