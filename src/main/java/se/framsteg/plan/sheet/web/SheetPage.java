package se.framsteg.plan.sheet.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Plan;
import se.framsteg.plan.actions.web.ActionWords;
import se.framsteg.plan.actions.web.ChangeWords;
import se.framsteg.plan.sheet.Intake;
import se.framsteg.plan.sheet.RowProposal;
import se.framsteg.plan.sheet.SheetFault;
import se.framsteg.plan.sheet.SheetProposal;
import se.framsteg.plan.sheet.SheetRow;
import se.framsteg.plan.sheet.SheetTaking;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Json;
import se.framsteg.shell.Page;

/**
 * The actions as an Excel file, out and in.
 *
 * @param intakes what files have brought lately
 * @param undone what was undone just now; null without
 * @param proposal what a file that was just read would change; null before one is
 * @param rows what it says, as {@code proposal} tells of it
 * @param refused why a file was not read; empty otherwise
 */
public record SheetPage(
        PlanDesk desk,
        Plan plan,
        List<Intake> intakes,
        @Nullable Undone undone,
        @Nullable SheetProposal proposal,
        List<SheetRow> rows,
        String refused)
        implements Page {
    /** More than this are folded. */
    private static final int MOST_OPEN = 12;

    /** More than this is not done in the blink of an eye. */
    private static final int MUCH = 50;

    public record Line(String label, String before, String after) {}

    @Override
    public String template() {
        return "plan/sheet/web/sheet";
    }

    public String path() {
        return desk.plan() + "/workbook";
    }

    /** What is sent along to say yes to what is shown. */
    public String seen() {
        return Json.write(SheetTaking.Seen.of(rows, plan));
    }

    public String where(SheetFault fault) {
        return say(
                "plan.action.sheet.where",
                fault.row().sheet(),
                String.valueOf(fault.row().row()),
                fault.column().head());
    }

    public String name(RowProposal row) {
        return row.stands() == null ? row.draft().title() : ActionWords.name(row.stands());
    }

    public String where(RowProposal row) {
        return say("plan.action.sheet.row", String.valueOf(row.row().row()));
    }

    public List<Line> lines(RowProposal row) {
        var words = new ChangeWords(plan);
        return row.differing().stream()
                .filter(each -> !row.isNew() || !each.field().equals("title"))
                .map(each -> new Line(
                        ChangeWords.label(each.field()),
                        words.value(each.field(), each.before()),
                        words.value(each.field(), each.after())))
                .toList();
    }

    public boolean isOpen(List<RowProposal> some) {
        return some.size() <= MOST_OPEN;
    }

    public boolean isLong(SheetProposal all) {
        return !isOpen(all.changed()) || !isOpen(all.added());
    }

    /** Whether it takes a while to do, so that the page says so. */
    public boolean isMuch() {
        return proposal != null && proposal.added().size() + proposal.changed().size() > MUCH;
    }

    /** What can still be undone. */
    public List<Intake> undoable() {
        return intakes.stream().filter(each -> !each.isUndone()).toList();
    }

    /** How many actions the file says nothing of. */
    public long leftAlone() {
        return proposal == null
                ? 0
                : plan.actions().stream()
                        .filter(action -> proposal.rows().stream().noneMatch(row -> action.equals(row.stands())))
                        .count();
    }
}
