package se.framsteg.applications.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.Verb;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * A cohort's applications, in order of arrival.
 *
 * @param taken how many seats are taken
 * @param forgotten how many that led to no seat are not kept any more
 * @param all whether all that wait for a decision are ticked
 * @param done what was just done, as a sentence; empty when nothing was
 */
public record QueuePage(
        QueueDesk desk,
        List<QueueRow> rows,
        int taken,
        int forgotten,
        boolean all,
        Mending mending,
        String done,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "applications/web/queue";
    }

    public String title() {
        return say("applications.queue.title", desk.opening().cohort().name());
    }

    public String seats() {
        Integer seats = desk.opening().cohort().seats();
        return seats == null
                ? say("applications.queue.no-seats")
                : say(
                        "applications.queue.seats",
                        number(taken),
                        number(seats),
                        number(Math.max(0, seats - taken)),
                        rows.stream()
                                .filter(row -> row.line().offeredUntil() != null)
                                .count());
    }

    public String counts() {
        return say(
                "applications.queue.counts",
                count(State.SUBMITTED),
                count(State.NEEDS_INFO),
                count(State.WAITLISTED),
                rows.stream()
                        .filter(row -> row.application().role() == Role.PROMOTER)
                        .count());
    }

    /** Whether there is a page where companies apply, or were able to. */
    public boolean hasForm() {
        return desk.opening().cohort().closesOn() != null;
    }

    /** Why nobody stands here, and what to do about it. */
    public String none() {
        LocalDate closed = desk.opening().cohort().closesOn();
        if (closed == null) {
            return say("applications.queue.none.no-window");
        }
        return today.isAfter(closed)
                ? say("applications.queue.none.closed", date(closed))
                : say("applications.queue.none");
    }

    public boolean ticked(QueueRow row) {
        return all && row.application().state().isOpen();
    }

    public List<Verb> verbs() {
        return List.of(Verb.values());
    }

    private long count(State state) {
        return rows.stream().filter(row -> row.application().state() == state).count();
    }
}
