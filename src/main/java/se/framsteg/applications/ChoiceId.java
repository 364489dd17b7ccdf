package se.framsteg.applications;

import java.util.UUID;

/** Under what the chosen applications of a manager are found again. */
public record ChoiceId(UUID value) {
    public static ChoiceId of(String text) {
        return new ChoiceId(UUID.fromString(text));
    }
}
