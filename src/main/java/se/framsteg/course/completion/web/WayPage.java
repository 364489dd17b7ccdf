package se.framsteg.course.completion.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.course.completion.WayThere;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.shell.Page;

/** @param way null for a company that has left the course */
public record WayPage(WorkDesk desk, @Nullable WayThere way) implements Page {
    @Override
    public String template() {
        return "course/completion/web/way";
    }
}
