package se.framsteg.flows.matching.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Flow;
import se.framsteg.flows.brokering.Decider;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.matching.Candidate;
import se.framsteg.flows.matching.NearMiss;
import se.framsteg.flows.offers.web.FlowDesk;
import se.framsteg.shell.Page;

/**
 * What fits one of a company's flows, part by part, and what would raise it.
 *
 * @param deciders who at the company may show interest
 * @param misses what does not fit, where that is asked for
 * @param why whether it is
 * @param taken what is going on, by the other's flow
 * @param tried those of which nothing came
 * @param said what has just been done
 */
public record CandidatesPage(
        FlowDesk desk,
        List<Decider> deciders,
        Flow flow,
        List<Candidate> candidates,
        Map<UUID, SeenMatch> taken,
        Set<UUID> tried,
        List<NearMiss> misses,
        boolean why,
        String said,
        CandidateWords words)
        implements Page {
    @Override
    public String template() {
        return "flows/matching/web/candidates";
    }

    public String title() {
        return flow.said().what().title();
    }

    public String path() {
        return desk.flow(flow.id()) + "/candidates";
    }

    public String interest(Candidate candidate) {
        return "%s/%s/interest".formatted(path(), candidate.shown().value());
    }

    /** What is going on with it; null where nobody has taken it further. */
    public @Nullable SeenMatch taken(Candidate candidate) {
        return taken.get(candidate.fit().other().id());
    }

    public String path(SeenMatch match) {
        return desk.matches() + "/" + match.id().value();
    }

    /** How it stands with something that is going on, and whether the other side knows. */
    public static String stands(SeenMatch match) {
        if (!match.isWaiting()) {
            return say(match.isMyTurn() ? "flows.matching.asked" : "flows.matching.taken");
        }
        Instant asked = match.otherAskedAt();
        return asked == null
                ? say("flows.matching.waits.not-asked", day(match.movedAt()))
                : say("flows.matching.waits.asked", day(match.movedAt()), day(asked));
    }

    /** Whether the two were brought together and nothing came of it. */
    public boolean isTried(Candidate candidate) {
        return tried.contains(candidate.fit().other().id());
    }

    /** Whether the reader may show interest for the company. */
    public boolean mayDecide() {
        return desk.by().isLead()
                || deciders.stream()
                        .anyMatch(each ->
                                each.personId().equals(desk.by().person().value()));
    }

    public boolean isInterest() {
        return said.equals("interest");
    }

    public boolean isGone() {
        return said.equals("gone");
    }

    /** What would make more fit, or fit better; nothing where all is said. */
    public List<String> raising() {
        return Raising.of(flow);
    }

    public String lead() {
        return flow.isPublished() ? say("flows.matching.lead", candidates.size()) : say("flows.matching.not-published");
    }
}
