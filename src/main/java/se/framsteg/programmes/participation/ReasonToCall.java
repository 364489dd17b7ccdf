package se.framsteg.programmes.participation;

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

    /** Somebody has called this company. */
    default void called(Advisor by, ProgrammeId programme, UUID organisation) {}

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
            @Nullable LocalDate since) {
        public String says() {
            return Say.say(textKey, arguments.toArray());
        }
    }
}
