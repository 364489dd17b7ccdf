package se.framsteg.network.requests.web;

import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.requests.AnswerTimes;
import se.framsteg.network.requests.Answers;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.RequestWords;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/**
 * Questions as those who answer see them.
 *
 * @param held what may be rubbish, the likeliest to be a question first; for the region only
 * @param number which page of what is held, from 1
 * @param removals those that their askers want to have removed; for the region only
 * @param none what was no question; for the region only
 * @param times how it goes with the answers; null for a promoter
 */
public record RequestsPage(
        String region,
        Advisor by,
        List<Request> open,
        List<Request> answered,
        List<Request> closed,
        List<Request> held,
        int number,
        List<Request> removals,
        List<Request> none,
        @Nullable AnswerTimes times,
        Instant now)
        implements Page {
    @Override
    public String template() {
        return "network/requests/web/requests";
    }

    public String path() {
        return "/%s/%s/requests".formatted(region, isManager() ? "manage" : "promote");
    }

    public boolean isManager() {
        return by instanceof Manager;
    }

    public List<Crumb> above() {
        return List.of(
                isManager()
                        ? new Crumb(say("network.crumb.manage"), "/%s/manage".formatted(region))
                        : new Crumb(say("network.crumb.promote"), "/%s/promote".formatted(region)));
    }

    /** Those that the one who looks answers for: whoever's they are nobody's before somebody has taken them. */
    public List<Request> mine() {
        return open.stream().filter(this::isMine).toList();
    }

    public List<Request> others() {
        return open.stream().filter(each -> !isMine(each)).toList();
    }

    /** What is held that stands on this page. */
    public List<Request> heldHere() {
        return held.subList(0, Math.min(held.size(), Answers.A_PAGE));
    }

    public boolean holdsMore() {
        return held.size() > Answers.A_PAGE;
    }

    private boolean isMine(Request request) {
        return switch (by) {
            case Manager _ -> request.responsibleId() == null || request.step() >= 3;
            case Promoter promoter ->
                request.isAnsweredForBy(promoter)
                        && (request.personId() == null
                                || request.personId().equals(promoter.person().value()));
        };
    }

    public String path(Request request) {
        return path() + "/" + request.id();
    }

    public String who(Request request) {
        return RequestWords.who(request);
    }

    public String asker(Request request) {
        return RequestWords.asker(request);
    }

    /** When the answer is due, or was. */
    public String due(Request request) {
        String when = RequestWords.when(request.promisedAt());
        return isLate(request) ? say("network.requests.late", when) : when;
    }

    public boolean isLate(Request request) {
        return request.promisedAt().isBefore(now);
    }
}
