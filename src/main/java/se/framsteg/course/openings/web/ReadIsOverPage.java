package se.framsteg.course.openings.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record ReadIsOverPage(Region region) implements Page {
    @Override
    public String template() {
        return "course/openings/web/readIsOver";
    }
}
