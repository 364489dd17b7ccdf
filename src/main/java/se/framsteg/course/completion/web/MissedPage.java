package se.framsteg.course.completion.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.framsteg.course.completion.Missed;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** @param company whose reason was typed and must be mended; empty where none was */
public record MissedPage(MissedDesk desk, List<Missed> rows, String company, String typed, Mending mending)
        implements Page {
    @Override
    public String template() {
        return "course/completion/web/missed";
    }

    /** Each company's reason has a name of its own, since they stand on one page. */
    public static String field(UUID organisation) {
        return "reason-" + organisation;
    }

    public boolean isTyped(Missed row) {
        return row.organisationId().toString().equals(company);
    }

    public Mending mending(Missed row) {
        return isTyped(row) ? mending : Mending.NONE;
    }

    public String path(Missed row) {
        return desk.path() + "/" + row.organisationId();
    }

    public String noted(Missed row) {
        return say(
                "course.missed.noted",
                Objects.requireNonNull(row.reason()),
                Objects.requireNonNull(row.by()),
                day(Objects.requireNonNull(row.at())));
    }
}
