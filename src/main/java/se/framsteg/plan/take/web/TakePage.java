package se.framsteg.plan.take.web;

import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;

/** What there is to take home, and where. */
public record TakePage(PlanDesk desk) implements Page {
    @Override
    public String template() {
        return "plan/take/web/take";
    }

    public String file() {
        return desk.plan() + "/take/plan.zip";
    }
}
