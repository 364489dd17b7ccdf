package se.framsteg.plan.shown.web;

import java.util.List;
import se.framsteg.plan.shown.SharedSheet;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.tenancy.Region;

/** The same on paper. @param check the whole address where the plan is checked; empty where the sheet does not tell of it */
public record SheetPaper(Region region, SharedSheet sheet, String check) implements Page {
    @Override
    public String template() {
        return "plan/shown/sheetPaper";
    }

    static Download download(Region region, SharedSheet sheet, String check) {
        Frame frame = Frame.current();
        return Download.of(
                Say.say("plan.shown.file") + ".pdf",
                Download.PDF,
                () -> Frame.within(frame, () -> Pdf.of(new SheetPaper(region, sheet, check))));
    }

    public List<String> kinds() {
        return SharedSheet.KINDS.stream()
                .filter(kind -> !sheet.of(kind).isEmpty())
                .toList();
    }
}
