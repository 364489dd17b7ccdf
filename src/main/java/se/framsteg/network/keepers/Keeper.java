package se.framsteg.network.keepers;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a company has as its own at a promoter.
 *
 * @param personId null only where nobody can sign in for the promoter
 */
public record Keeper(
        UUID organisationId,
        String organisation,
        UUID promoterId,
        String promoter,
        @Nullable UUID personId,
        @Nullable String name) {
    public boolean isSomebody() {
        return personId != null;
    }

    public boolean is(@Nullable UUID person) {
        return personId != null && personId.equals(person);
    }

    /** Empty where it is nobody. */
    public String says() {
        return Objects.requireNonNullElse(name, "");
    }
}
