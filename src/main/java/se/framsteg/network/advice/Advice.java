package se.framsteg.network.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;

/**
 * What was written down after a talk.
 *
 * @param note the promoter's own; the company sees it where it is shared
 * @param step what is next; empty where nothing is
 * @param whose who does it
 * @param said whether the company agrees; null until it has answered
 * @param answer what the company says to it
 */
public record Advice(
        UUID id,
        UUID organisationId,
        String organisation,
        UUID promoterId,
        String promoter,
        String by,
        Instant at,
        String note,
        boolean shared,
        String step,
        Whose whose,
        @Nullable LocalDate dueOn,
        @Nullable UUID askedPersonId,
        @Nullable Said said,
        String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant doneAt) {
    public enum Whose {
        COMPANY,
        PROMOTER
    }

    public enum Said {
        YES,
        NO
    }

    /** As far as the company may read it. */
    Advice forCompany() {
        return shared
                ? this
                : new Advice(
                        id,
                        organisationId,
                        organisation,
                        promoterId,
                        promoter,
                        by,
                        at,
                        "",
                        false,
                        step,
                        whose,
                        dueOn,
                        askedPersonId,
                        said,
                        answer,
                        answeredAt,
                        doneAt);
    }

    public boolean hasStep() {
        return !step.isEmpty();
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /** Whether the company can still say something about it. */
    public boolean isOpen() {
        return hasStep() && !isDone();
    }

    /** Whether it is no promise until somebody has talked of it again. */
    public boolean isRefused() {
        return said == Said.NO;
    }

    /** Who does it and by when, such as "Plåt & Svets AB gör det senast 14 december." */
    public String says() {
        String who = whose == Whose.COMPANY ? organisation : by + ", " + promoter;
        return dueOn == null
                ? Say.say("network.advice.who", who)
                : Say.say("network.advice.who.when", who, Say.date(dueOn));
    }

    /** Whether its day has passed. */
    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    /** The step, and by when, such as "Mäta elen på en maskin. Senast 14 december 2026." */
    public String next(LocalDate today) {
        if (dueOn == null) {
            return Say.say("network.advice.next", step);
        }
        return Say.say(isLate(today) ? "network.advice.next.late" : "network.advice.next.due", step, Say.date(dueOn));
    }

    /** Whether both stand behind it: until the company has answered it is the promoter's word alone. */
    public boolean isAgreed() {
        return isOpen() && said == Said.YES;
    }

    /** How far it has come, as the company itself reads it. */
    public String ownState() {
        if (doneAt != null) {
            return state();
        }
        return answeredAt == null || said == null
                ? Say.say("network.advice.state.unsaid.own")
                : Say.say("network.advice.state." + said + ".own", Say.day(answeredAt));
    }

    /** How far it has come. */
    public String state() {
        if (doneAt != null) {
            return Say.say("network.advice.state.done", Say.day(doneAt));
        }
        return answeredAt == null || said == null
                ? Say.say("network.advice.state.unsaid", organisation)
                : Say.say("network.advice.state." + said, organisation, Say.day(answeredAt));
    }
}
