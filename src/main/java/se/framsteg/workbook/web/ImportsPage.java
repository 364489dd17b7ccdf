package se.framsteg.workbook.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.workbook.ImportRun;

public record ImportsPage(String region, List<ImportRun> runs, Mending mending) implements Page {
    @Override
    public String template() {
        return "workbook/web/imports";
    }

    public String programmes() {
        return "/" + region + "/manage";
    }

    public String path() {
        return "/" + region + "/manage/imports";
    }

    public String path(ImportRun run) {
        return path() + "/" + run.id().value();
    }
}
