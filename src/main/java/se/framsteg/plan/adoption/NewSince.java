package se.framsteg.plan.adoption;

import java.util.List;

/**
 * What a version says otherwise than the one that was adopted last before it.
 *
 * @param differences none where strategy and plan are just as they were
 */
public record NewSince(Version before, List<Difference> differences) {
    public NewSince {
        differences = List.copyOf(differences);
    }
}
