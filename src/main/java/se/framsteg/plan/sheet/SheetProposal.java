package se.framsteg.plan.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.plan.Plan;
import se.framsteg.shell.forms.FormReading;

/**
 * What a sheet would change about a plan. A row without an id is a new action; an action that no row tells of is left alone.
 *
 * @param rows those that could be read
 */
public record SheetProposal(List<RowProposal> rows, List<SheetFault> faults) {
    public static SheetProposal of(List<SheetRow> rows, Plan plan, LocalDate today) {
        var proposals = new ArrayList<RowProposal>();
        var faults = new ArrayList<SheetFault>();
        Set<UUID> met = new HashSet<>();
        for (SheetRow row : rows) {
            var form = new FormReading();
            RowProposal read = new RowReading(row, plan, form, today).read();
            if (read.stands() != null && !met.add(read.stands().id().value())) {
                form.refuse(Column.ID.name(), "plan.action.sheet.id.twice");
            }
            form.mending()
                    .sentences()
                    .forEach((column, says) -> faults.add(new SheetFault(row, Column.valueOf(column), says)));
            proposals.add(read);
        }
        return new SheetProposal(proposals, faults);
    }

    public List<RowProposal> changed() {
        return rows.stream().filter(each -> !each.isNew() && each.changes()).toList();
    }

    public List<RowProposal> added() {
        return rows.stream().filter(RowProposal::isNew).toList();
    }

    /** How many rows say what stands already. */
    public long same() {
        return rows.stream().filter(each -> !each.changes()).count();
    }

    public boolean changesNothing() {
        return rows.stream().noneMatch(RowProposal::changes);
    }
}
