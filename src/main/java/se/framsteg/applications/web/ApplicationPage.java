package se.framsteg.applications.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.Participant;
import se.framsteg.applications.Question;
import se.framsteg.applications.Related;
import se.framsteg.applications.Verb;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** One application with all that was said, who is behind it, and what may be done. */
public record ApplicationPage(
        QueueDesk desk,
        QueueRow row,
        List<Participant> participants,
        List<Related> related,
        List<Question> questions,
        String question,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "applications/web/application";
    }

    public String path() {
        return desk.application(row.application().id());
    }

    public List<Verb> verbs() {
        return List.of(Verb.values()).stream()
                .filter(verb -> verb.mayFollow(row.application()))
                .toList();
    }

    public boolean isOffered() {
        return row.line().offeredUntil() != null;
    }

    /** Whether a seat may be kept for it until it has answered. */
    public boolean mayBeOffered() {
        return row.application().state() == State.WAITLISTED
                && row.application().role() == Role.COMPANY
                && !isOffered();
    }

    public String related(Related related) {
        return say(
                "applications.related",
                related.name(),
                related.sharePercent(),
                number(related.accounts().employees()),
                number(related.accounts().turnoverSek()),
                number(related.accounts().balanceSek()));
    }
}
