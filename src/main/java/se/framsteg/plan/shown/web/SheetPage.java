package se.framsteg.plan.shown.web;

import java.util.List;
import se.framsteg.plan.shown.SharedSheet;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** What a company shows to whoever has the link. @param path of the link @param check the whole address where the plan is checked; empty where the sheet does not tell of it */
public record SheetPage(Region region, SharedSheet sheet, String path, String check) implements Page {
    @Override
    public String template() {
        return "plan/shown/web/sheet";
    }

    /** Those that something is shown of, in order. */
    public List<String> kinds() {
        return SharedSheet.KINDS.stream()
                .filter(kind -> !sheet.of(kind).isEmpty())
                .toList();
    }
}
