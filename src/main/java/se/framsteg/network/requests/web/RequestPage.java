package se.framsteg.network.requests.web;

import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.framsteg.network.requests.Line;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.Request.State;
import se.framsteg.network.requests.RequestWords;
import se.framsteg.network.routes.Colleague;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * One question as those who answer see it.
 *
 * @param bound the promoter who answers, by name, where the law on public access to documents binds it itself; else empty
 * @param said the last part of a text's key: what has just been done
 */
public record RequestPage(
        String region,
        Advisor by,
        Request request,
        List<Line> lines,
        List<Colleague> colleagues,
        String bound,
        String said,
        AnswerForm form,
        Mending mending,
        Instant now)
        implements Page {
    private static final List<String> DONE =
            List.of("answered", "noted", "taken", "handed", "closed", "dismissed", "opened", "agreed", "refused");

    @Override
    public String template() {
        return "network/requests/web/request";
    }

    public String list() {
        return "/%s/%s/requests".formatted(region, by instanceof Manager ? "manage" : "promote");
    }

    public String path() {
        return list() + "/" + request.id();
    }

    public List<Crumb> above() {
        return List.of(
                by instanceof Manager
                        ? new Crumb(say("network.crumb.manage"), "/%s/manage".formatted(region))
                        : new Crumb(say("network.crumb.promote"), "/%s/promote".formatted(region)),
                new Crumb(say("network.requests.title"), list()));
    }

    public String title() {
        return say("network.request.title", RequestWords.subject(request), RequestWords.asker(request));
    }

    public String saidText() {
        return DONE.contains(said) ? say("network.request.said." + said) : "";
    }

    public String who() {
        return RequestWords.who(request);
    }

    public String promised() {
        return RequestWords.when(request.promisedAt());
    }

    public boolean isLate() {
        return request.isOpen() && request.promisedAt().isBefore(now);
    }

    /** Whether it may be acted on from here; who has had it only reads it, and notes. */
    public boolean isOwn() {
        return request.isAnsweredForBy(by);
    }

    public boolean isHeld() {
        return request.state() == State.HELD;
    }

    /** Whether it may be opened again: not where nothing is left of it, or its asker wants it removed. */
    public boolean isToBeOpened() {
        return !request.isForgotten() && request.removalAskedAt() == null;
    }

    /** Whether whoever looks is to say whether it is removed. */
    public boolean decidesRemoval() {
        return by instanceof Manager && request.isToBeDecided();
    }

    /** What becomes of its asker's wish to have it removed; empty where there is none. */
    public String removal() {
        return request.removalAskedAt() == null
                ? ""
                : say(
                        request.isToBeDecided() ? "network.request.removal.asked" : "network.request.removal.agreed",
                        Say.moment(request.removalAskedAt()));
    }

    public String state() {
        return switch (request.state()) {
            case HELD -> say("network.state.held");
            case NO_QUESTION -> say("network.state.no-question");
            case OPEN, ANSWERED, CLOSED -> RequestWords.state(request);
        };
    }

    public String what(Line line) {
        return LineWords.of(line);
    }

    public boolean isWritten(Line line) {
        return LineWords.isWritten(line);
    }

    public String phone() {
        return request.askerPhone();
    }

    /** The region first, then promoters with their people. */
    public List<Choice> receivers() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(AnswerForm.REGION, say("network.region")));
        UUID last = null;
        for (Colleague each : colleagues) {
            if (!each.organisationId().equals(last)) {
                choices.add(new Choice(each.organisationId().toString(), each.organisation()));
                last = each.organisationId();
            }
            choices.add(new Choice(
                    each.organisationId() + "." + each.personId(), each.organisation() + ": " + each.name()));
        }
        return Choice.orNone(choices, say("network.routes.choose"));
    }
}
