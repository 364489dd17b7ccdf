package se.framsteg.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has, or may have, a part at the company.
 *
 * @param does what they work with; empty until said
 * @param phone the number that they show their colleagues; empty where they show none
 * @param member whether they sign in at the company
 * @param leftOn null while they are there
 */
public record Colleague(
        UUID personId,
        String name,
        String does,
        String phone,
        boolean member,
        @Nullable LocalDate leftOn) {
    public boolean isHere() {
        return leftOn == null;
    }
}
