package se.framsteg.network.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.advice.Advice;
import se.framsteg.shell.Say;

/**
 * How it stands between a promoter and a company.
 *
 * @param last what came of the last call; null where there was none
 * @param next the next step that is due first and has not been taken; null where there is none
 * @param waiting whether somebody should call it today
 */
public record Standing(@Nullable Talk last, @Nullable Advice next, boolean waiting) {
    public static final Standing UNKNOWN = new Standing(null, null, false);

    public String lastSays() {
        return last == null ? Say.say("network.day.never") : last.happened();
    }

    public String nextSays(LocalDate today) {
        return next == null ? "–" : next.next(today);
    }
}
