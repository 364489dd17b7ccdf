package se.framsteg.programmes.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Say;

/**
 * Does a company need a call? Owned here, answered by every module that may know why. Whose companies they are is asked
 * afterwards of the parts themselves, so an answer may hold more than the advisor's own.
 */
public interface ReasonToCall {
    /** The reasons there are today, in any order. */
    List<Call> calls(Advisor by, LocalDate today);

    /** Whether a call that somebody has made is all it takes to end these reasons. */
    default boolean endsByCall() {
        return false;
    }

    /** Somebody has called this company, at this moment. */
    default void called(Advisor by, ProgrammeId programme, UUID organisation, Instant at) {}

    /** What was said to have been a call at that moment was none. */
    default void notCalled(Advisor by, ProgrammeId programme, UUID organisation, Instant at) {}

    /** How much it matters that the call is made today; the most first. */
    enum Pressing {
        /** The company waits for somebody to call. */
        AWAITED,
        /** It gets no further by itself. */
        STUCK,
        /** It has not answered, or there is something to settle. */
        SILENT
    }

    /**
     * One company that somebody should call.
     *
     * @param textKey the key of a text of the answering module that says why, whole as a sentence
     * @param since from which day it has been so, as far as that is known; the longest ago is shown first
     */
    record Call(
            ProgrammeId programme,
            UUID organisation,
            String textKey,
            List<Object> arguments,
            @Nullable LocalDate since,
            Pressing pressing) {
        public Call(
                ProgrammeId programme,
                UUID organisation,
                String textKey,
                List<Object> arguments,
                @Nullable LocalDate since) {
            this(programme, organisation, textKey, arguments, since, Pressing.SILENT);
        }

        public Call as(Pressing much) {
            return new Call(programme, organisation, textKey, arguments, since, much);
        }

        public String says() {
            return Say.say(textKey, arguments.toArray());
        }
    }
}
