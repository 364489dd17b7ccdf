package se.framsteg.plan.shown.web;

import se.framsteg.shell.Page;

public record SheetIsOverPage() implements Page {
    @Override
    public String template() {
        return "plan/shown/web/sheetIsOver";
    }
}
