package se.framsteg.plan.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionChange.Differing;
import se.framsteg.plan.ActionDraft;

/**
 * What a row of the sheet says of an action.
 *
 * @param stands the action as it stands; null for a new one
 * @param differing what would change; of a new one, all that is said of it
 */
public record RowProposal(
        SheetRow row, @Nullable Action stands, ActionDraft draft, Action.Course course, List<Differing> differing) {
    public boolean isNew() {
        return stands == null;
    }

    public boolean changes() {
        return isNew() || !differing.isEmpty();
    }
}
