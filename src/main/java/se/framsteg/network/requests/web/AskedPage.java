package se.framsteg.network.requests.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.network.requests.Line;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.RequestWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** A question as its asker follows it. @param said the last part of a text's key: what has just been done */
public record AskedPage(
        Region region, String token, Request request, List<Line> lines, String said, String typed, Mending mending)
        implements Page {
    private static final List<String> DONE = List.of("asked", "more", "helped", "removal");

    @Override
    public String template() {
        return "network/requests/web/asked";
    }

    public String path() {
        return "/%s/ask/%s".formatted(region.slug(), token);
    }

    public String saidText() {
        return DONE.contains(said) ? say("network.asked.said." + said) : "";
    }

    /** How it stands with it, as a sentence. Of what nobody has let through no day is promised. */
    public String state() {
        if (request.unseen()) {
            return say("network.asked.unseen");
        }
        return switch (request.state()) {
            case HELD, OPEN ->
                say(
                        request.isLacking()
                                ? "network.asked.lacking"
                                : request.step() >= 2 ? "network.asked.late" : "network.asked.open",
                        RequestWords.who(request),
                        RequestWords.when(request.promisedAt()));
            case ANSWERED -> say("network.asked.answered", RequestWords.who(request));
            case CLOSED, NO_QUESTION -> say("network.asked.closed");
        };
    }

    /** Where one came from: the company's own questions, or the region's page. */
    public List<Crumb> above() {
        return isFromInside()
                ? List.of(
                        new Crumb(request.company(), home()), new Crumb(say("network.ask.title"), home() + "/requests"))
                : List.of(new Crumb(region.name(Say.lang()), "/" + region.slug()));
    }

    private String home() {
        return "/%s/company/%s".formatted(region.slug(), request.organisationId());
    }

    /** Whether it was asked for a company, whose pages lead here. */
    public boolean isFromInside() {
        return request.organisationId() != null;
    }

    /** Whether a letter with the link in it is sent: not of what is held, and not to nowhere. */
    public boolean isMailed() {
        return !request.askerAddress().isEmpty() && request.state() != Request.State.HELD;
    }

    /** Who has had an answer by mail, or a page that leads here, need not keep the address. */
    public boolean isToBeKept() {
        boolean answeredByMail =
                request.answeredAt() != null && !request.askerAddress().isEmpty();
        return !isFromInside() && !answeredByMail && !isForgotten();
    }

    /** Why somebody reads it first: said only where somebody does. */
    public boolean tellsOfRubbish() {
        return request.unseen() && !isForgotten();
    }

    public boolean isForgotten() {
        return request.isForgotten();
    }

    /** Whether more may be written: not where the asker wants it removed. */
    public boolean isToBeWrittenOn() {
        return !isForgotten() && request.removalAskedAt() == null;
    }

    /** What becomes of the wish to have it removed; empty where there is none. */
    public String removal() {
        if (request.removalAskedAt() == null) {
            return "";
        }
        return request.isToBeDecided()
                ? say("network.asked.removal.asked", Say.moment(request.removalAskedAt()))
                : say("network.asked.removal.agreed");
    }

    public boolean asksForHelp() {
        return isToBeWrittenOn()
                && (request.state() == Request.State.CLOSED || request.state() == Request.State.ANSWERED);
    }

    public List<Choice> answers() {
        return List.of(
                new Choice("yes", say("network.helped.yes")),
                new Choice("partly", say("network.helped.partly")),
                new Choice("no", say("network.helped.no")));
    }

    public String helped() {
        return request.helped() == null ? "" : request.helped();
    }

    public String what(Line line) {
        return LineWords.ofOwn(line);
    }

    public boolean isWritten(Line line) {
        return LineWords.isWritten(line);
    }
}
