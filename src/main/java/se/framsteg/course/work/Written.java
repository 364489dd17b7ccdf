package se.framsteg.course.work;

import java.util.List;
import java.util.function.Predicate;

/**
 * What became of answers that somebody wrote.
 *
 * @param seq the number of the change
 * @param overtaken those that somebody else has written meanwhile: what they wrote stands, what was typed now is not kept
 * @param noRoom whether some came in rows for which the table has no room, and are not kept
 * @param tooLong whether some are longer than anybody writes by hand, and are not kept
 */
public record Written(int seq, List<Overtaken> overtaken, boolean noRoom, boolean tooLong) {
    public Written {
        overtaken = List.copyOf(overtaken);
    }

    /** Whether everything that was typed is kept. */
    public boolean isWhole() {
        return overtaken.isEmpty() && !noRoom && !tooLong;
    }

    /**
     * An answer that two wrote at a time.
     *
     * @param theirs what stands
     * @param mine what was typed now
     * @param by what the other is called; empty where that is not for whoever writes to know
     */
    public record Overtaken(AnswerPlace place, String theirs, String mine, String by) {
        Overtaken nameless() {
            return new Overtaken(place, theirs, mine, "");
        }
    }

    /** The same for somebody who need not know who else writes, but for those whom they know. */
    public Written naming(Predicate<String> known) {
        return new Written(
                seq,
                overtaken.stream()
                        .map(each -> known.test(each.by()) ? each : each.nameless())
                        .toList(),
                noRoom,
                tooLong);
    }
}
