package se.framsteg.course.completion.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import org.jspecify.annotations.Nullable;
import se.framsteg.course.completion.Missed;
import se.framsteg.course.completion.WayThere;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.shell.Page;

/** @param way null for a company that has left the course */
public record WayPage(WorkDesk desk, @Nullable WayThere way) implements Page {
    @Override
    public String template() {
        return "course/completion/web/way";
    }

    /** Why nobody answered before the course, as it is noted; empty where it is not. */
    public String missed() {
        Missed missed = way == null ? null : way.missed();
        return missed == null || missed.reason() == null || missed.by() == null || missed.at() == null
                ? ""
                : say("course.way.missed", missed.reason(), missed.by(), day(missed.at()));
    }
}
