package se.framsteg.voices.interviews;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody says yes to: to be shown with their name or without, where, and until when.
 *
 * @param facts whether the company's adopted plan may be told of beside it
 * @param wording the words of it as they were shown
 */
public record Consent(boolean named, boolean facts, Set<Scope> scopes, LocalDate until, String wording) {
    public static final int USUAL_YEARS = 2;
    public static final int MOST_YEARS = 3;

    public Consent {
        scopes = Set.copyOf(scopes);
        if (wording.isBlank() || !scopes.contains(Scope.SITE)) {
            throw new IllegalArgumentException("A consent says what it is to, the region's site among it");
        }
        if (facts && !named) {
            throw new IllegalArgumentException("Facts would point out the company of whoever has no name");
        }
    }
}
