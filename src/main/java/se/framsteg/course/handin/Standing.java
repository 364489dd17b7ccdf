package se.framsteg.course.handin;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.coaches.StandIn;
import se.framsteg.shell.Say;

/**
 * How the latest hand-in of a worksheet stands, or that it was seen at a meeting without one, for the company.
 *
 * @param latest null where nothing has been handed in
 * @param seen null where it was not seen at a meeting
 * @param answerBy when the coach answers at the latest; null where nothing waits
 * @param standIns who answers in a coach's place until then
 * @param remarks what the coach has said of its rows, by row
 */
public record Standing(
        @Nullable HandIn latest,
        @Nullable Seen seen,
        @Nullable LocalDate answerBy,
        List<StandIn> standIns,
        Map<UUID, String> remarks) {
    /** In words; empty where nothing has been handed in or seen. @param seq the number of the work's last change */
    public String words(int seq) {
        if (seen != null && isLast(seen)) {
            return say("course.standing.seen-at", date(seen.heldOn()), seen.by());
        }
        if (latest == null) {
            return "";
        }
        String words = told(latest);
        for (StandIn each : standIns) {
            words += " " + say("course.standing.stands-in", each.substitute(), each.coach(), each.days());
        }
        return isBehind(seq) ? words + " " + say("course.standing.changed") : words;
    }

    /** Whether it was seen after what was handed in, if anything, and by itself: no hand-in was answered by it. */
    private boolean isLast(Seen seen) {
        return latest == null || latest.is() != HandIn.State.SEEN && seen.at().isAfter(latest.handedInAt());
    }

    private String told(HandIn latest) {
        if (latest.decidedAt() != null) {
            return say(
                    "course.standing." + latest.state(),
                    String.valueOf(latest.decidedBy()),
                    Say.moment(latest.decidedAt()));
        }
        return answerBy == null
                ? ""
                : say(
                        "course.standing.received",
                        Say.moment(latest.handedInAt()),
                        latest.registered(),
                        Say.dayOfWeek(answerBy));
    }

    /** Whether what was handed in, if anything, is older than the work. */
    public boolean isBehind(int seq) {
        return latest == null || latest.seq() < seq;
    }

    /** Whether it is answered, and nobody at the company has seen that. */
    public boolean isNew() {
        return latest != null && latest.decidedAt() != null && latest.readAt() == null;
    }

    /** Whether the company has to go on with it. */
    public boolean isReturned() {
        return latest != null && latest.is() == HandIn.State.RETURNED && !(seen != null && isLast(seen));
    }

    /** What the coach has written of the whole; empty where nothing. */
    public String verdict() {
        return latest == null || latest.isOpen() ? "" : latest.verdict();
    }

    /** What the coach has said of what is answered once; empty where nothing. */
    public String remark() {
        return latest == null ? "" : remark(latest.id());
    }

    /** What the coach has said of a row; empty where nothing. */
    public String remark(UUID row) {
        return remarks.getOrDefault(row, "");
    }
}
