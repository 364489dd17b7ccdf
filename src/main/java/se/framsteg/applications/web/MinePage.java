package se.framsteg.applications.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Application;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.Offer;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Participant;
import se.framsteg.applications.Question;
import se.framsteg.applications.Related;
import se.framsteg.programmes.Criteria.Unmet;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * An applicant's own page, by their link: how it stands, what is asked of them, who takes part, and the way out.
 *
 * @param place on the waiting list; 0 where it does not stand there
 * @param offer a seat that they may say yes to; null where there is none
 * @param typed what was typed in a form that must be mended
 */
public record MinePage(
        Opening opening,
        String token,
        Application application,
        List<Participant> participants,
        List<Related> related,
        List<Question> questions,
        Set<Unmet> unmet,
        int place,
        String municipality,
        GroupForm group,
        Mending mending,
        Map<String, String> typed,
        @Nullable Offer offer,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "applications/web/mine";
    }

    public String path() {
        return opening.path(token);
    }

    public String title() {
        return say("applications.mine.title." + key(), application.company().name());
    }

    /** What comes next, in a sentence. */
    public String lead() {
        return switch (application.state()) {
            case SUBMITTED -> next();
            case NEEDS_INFO -> say("applications.mine.lead.needs-info");
            case ACCEPTED -> say("applications.mine.lead.accepted");
            case WAITLISTED ->
                place == 0
                        ? say("applications.mine.lead.waitlisted")
                        : say("applications.mine.lead.waitlisted.place", number(place));
            case REJECTED -> say("applications.mine.lead.rejected");
            case WITHDRAWN -> say("applications.mine.lead.withdrawn");
        };
    }

    private String next() {
        LocalDate closes = opening.cohort().closesOn();
        return closes == null || today.isAfter(closes)
                ? say("applications.next")
                : say("applications.next.after", date(Objects.requireNonNull(closes)));
    }

    private String key() {
        boolean hadSeat = application.state() == State.WITHDRAWN && application.before() == State.ACCEPTED;
        return hadSeat
                ? "declined"
                : application.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOpen() {
        return application.state().isOpen();
    }

    public boolean isAsked() {
        return isOpen() && questions.stream().anyMatch(question -> !question.isAnswered());
    }

    public boolean asksGroup() {
        return isOpen() && application.company().hasGroup();
    }

    public boolean mayWithdraw() {
        return isOpen() || application.state() == State.ACCEPTED && !opening.hasBegun(today);
    }

    /** Empty where nobody is named. */
    public String name(int place) {
        return participants.stream()
                .filter(each -> each.place() == place)
                .map(Participant::name)
                .findFirst()
                .orElse("");
    }

    public String address(int place) {
        return participants.stream()
                .filter(each -> each.place() == place)
                .map(Participant::address)
                .findFirst()
                .orElse("");
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public String error(String field) {
        return mending.error(field);
    }

    /** What must be mended, for the form that it was typed in. */
    public Mending mending(String form) {
        return typed.containsKey(form) ? mending : Mending.NONE;
    }
}
