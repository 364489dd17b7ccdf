package se.framsteg.plan.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company has said at one time after its round, or begun to say.
 *
 * @param name of whoever said it, the person
 * @param typed what the form says, by field, as typed
 * @param enteredBy who typed it in a call, by name, as {@code calledOn} is when; null where the company said it itself
 * @param sentAt null until it is sent
 */
public record CheckIn(
        Turn turn,
        UUID personId,
        String name,
        Map<String, String> typed,
        boolean wantsCall,
        @Nullable String enteredBy,
        @Nullable LocalDate calledOn,
        Instant savedAt,
        @Nullable Instant sentAt) {
    public CheckIn {
        typed = Map.copyOf(typed);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isByPhone() {
        return calledOn != null;
    }
}
