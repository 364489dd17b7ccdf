package se.framsteg.plan.followup.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record CheckInIsOverPage(Region region) implements Page {
    @Override
    public String template() {
        return "plan/followup/web/checkInIsOver";
    }
}
