package se.framsteg.network.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;

/**
 * That somebody has called a company, or tried to.
 *
 * @param by what the caller is called
 * @param line what the caller noted of it, for colleagues only; empty where nothing
 * @param marks the reasons to call that there were, one a line
 */
public record Talk(
        UUID id,
        UUID organisationId,
        String organisation,
        UUID promoterId,
        UUID personId,
        String by,
        Instant at,
        Outcome outcome,
        @Nullable LocalDate againOn,
        String line,
        String marks) {
    public enum Outcome {
        TALKED,
        NO_ANSWER,
        AGAIN
    }

    /** Whether somebody was reached. */
    public boolean isTalk() {
        return outcome != Outcome.NO_ANSWER;
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, Say.STOCKHOLM);
    }

    List<Mark> reasons() {
        return marks.lines().map(Mark::read).toList();
    }

    /** Whether what was a reason at this talk is none today, because of it. */
    boolean quiets(Mark reason, LocalDate today) {
        return isQuiet(today) && reasons().stream().anyMatch(each -> each.covers(reason, day()));
    }

    private boolean isQuiet(LocalDate today) {
        return switch (outcome) {
            case TALKED -> true;
            case NO_ANSWER -> !today.isAfter(day());
            case AGAIN -> againOn != null && today.isBefore(againOn);
        };
    }

    /** As one sentence, such as "Ni pratade 24 november. Anna ville ha hjälp med el." */
    public String says() {
        return line.isEmpty() ? happened() : happened() + " " + line;
    }

    /** The same without what was written of it, for where it may be read by others. */
    public String happened() {
        return againOn == null
                ? Say.say("network.day.was." + outcome, Say.date(day()), by)
                : Say.say("network.day.was.AGAIN", Say.date(day()), by, Say.date(againOn));
    }
}
