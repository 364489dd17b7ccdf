package se.framsteg.workbook.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;
import se.framsteg.workbook.ImportReport;
import se.framsteg.workbook.ImportReport.Change;
import se.framsteg.workbook.ImportReport.ChangeKind;
import se.framsteg.workbook.ImportReport.Remark;
import se.framsteg.workbook.ImportReport.Weight;
import se.framsteg.workbook.ImportRun;
import se.framsteg.workbook.ImportState;

/** @param tooLate somebody pressed for what can no longer be imported */
public record ImportPage(String region, ImportRun run, boolean tooLate) implements Page {
    /** What a list shows on the page; the whole is in the file to download. */
    private static final int SHOWN = 100;

    @Override
    public String template() {
        return "workbook/web/import";
    }

    public String programmes() {
        return "/" + region + "/manage";
    }

    public String list() {
        return "/" + region + "/manage/imports";
    }

    public String path() {
        return list() + "/" + run.id().value();
    }

    public boolean isUnderWay() {
        return run.state().isUnderWay();
    }

    /** Checked and good: a press imports all of it. */
    public boolean mayImport() {
        return run.mayBeImported(false) && report().changesAnything();
    }

    /** Checked, and some rows refused: a press may import the rest. */
    public boolean mayImportTheRest() {
        return run.mayBeImported(true) && !run.mayBeImported(false);
    }

    /** Checked once, but the file was not kept until somebody pressed. */
    public boolean isForgotten() {
        return run.state() == ImportState.CHECKED && !run.fileKept();
    }

    /** Where to go on when the file has said all it has to say; null before that, or when it is not of a programme. */
    public @Nullable String figures() {
        boolean done = run.state() == ImportState.IMPORTED || (run.mayBeImported(false) && !report().changesAnything());
        return done && hasReport() && report().slug() != null ? programmes() + "/" + report().slug() : null;
    }

    /** Nothing more can come of this file as it is. */
    public boolean wantsAnotherFile() {
        return run.state() == ImportState.FAILED
                || run.state() == ImportState.REFUSED
                || isForgotten()
                || mayImportTheRest();
    }

    public boolean hasReport() {
        return run.report() != null;
    }

    public ImportReport report() {
        return java.util.Objects.requireNonNull(run.report());
    }

    public List<RemarkRow> refused() {
        return remarks(Weight.REFUSED);
    }

    public List<RemarkRow> notices() {
        return remarks(Weight.NOTICE);
    }

    /** One list for each kind of change there is, in the order of the file. */
    public List<ChangeList> changes() {
        var lists = new ArrayList<ChangeList>();
        for (ChangeKind kind : ChangeKind.values()) {
            List<Change> of = report().changes().stream()
                    .filter(change -> change.change() == kind)
                    .toList();
            if (!of.isEmpty()) {
                lists.add(new ChangeList(kind, of.subList(0, Math.min(of.size(), SHOWN)), all(kind)));
            }
        }
        return lists;
    }

    /** Progress in whole per cent. */
    public long share() {
        return Math.round(run.share() * 100);
    }

    /** Rows of one kind of change; {@code all} of them may be more than are listed. */
    public record ChangeList(ChangeKind kind, List<Change> rows, long all) {
        public String title() {
            return say("workbook.change." + kind.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private List<RemarkRow> remarks(Weight weight) {
        return report().remarks().stream()
                .filter(remark -> remark.weight() == weight)
                .limit(SHOWN)
                .map(RemarkRow::of)
                .toList();
    }

    private long all(ChangeKind kind) {
        return report().counts().stream()
                .mapToLong(count -> switch (kind) {
                    case ADDED -> count.added();
                    case CHANGED -> count.changed();
                    case WITHDRAWN -> count.withdrawn();
                })
                .sum();
    }

    static String place(Remark remark) {
        if (remark.sheet().isEmpty()) {
            return say("workbook.sheet.file");
        }
        return remark.row() == 0
                ? say("workbook.sheet.whole", remark.sheet())
                : say("workbook.sheet.row", remark.sheet(), String.valueOf(remark.row()));
    }
}
