package se.framsteg.ideas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says of a trial, read and understood. @param doneOn null where {@code result} is empty, and only then */
public record TrialDraft(
        String what,
        LocalDate dueOn,
        @Nullable UUID owner,
        String result,
        @Nullable LocalDate doneOn) {
    Trial as(UUID id, int version) {
        return new Trial(id, what, dueOn, owner, result, doneOn, version);
    }
}
