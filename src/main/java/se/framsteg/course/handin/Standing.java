package se.framsteg.course.handin;

import static se.framsteg.shell.Say.say;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;

/**
 * How the latest hand-in of a worksheet stands, for the company.
 *
 * @param latest null where nothing has been handed in
 * @param remarks what the coach has said of its rows, by row
 */
public record Standing(@Nullable HandIn latest, Map<UUID, String> remarks) {
    /** In words; empty where nothing has been handed in. @param seq the number of the work's last change */
    public String words(int seq) {
        if (latest == null) {
            return "";
        }
        String words = latest.decidedAt() == null
                ? say(
                        "course.standing.received",
                        Say.moment(latest.handedInAt()),
                        latest.registered(),
                        Say.date(latest.answerBy()))
                : say(
                        "course.standing." + latest.state(),
                        String.valueOf(latest.decidedBy()),
                        Say.moment(latest.decidedAt()));
        return isBehind(seq) ? words + " " + say("course.standing.changed") : words;
    }

    /** Whether what was handed in, if anything, is older than the work. */
    public boolean isBehind(int seq) {
        return latest == null || latest.seq() < seq;
    }

    /** What the coach has said of a row; empty where nothing. */
    public String remark(UUID row) {
        return remarks.getOrDefault(row, "");
    }
}
