package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.BoardStanding;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.Difference;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionLine;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;

/**
 * What a company has put before those who decide, what they said, and what is otherwise since.
 *
 * @param versions the newest first
 * @param adopted the one that holds; null before any does
 * @param differences what is otherwise now than in that one
 * @param standing how far those who decide have come with what waits
 * @param named whether the company lets its name be said to whoever checks a paper
 */
public record DecisionsPage(
        PlanDesk desk,
        List<VersionLine> versions,
        @Nullable Version adopted,
        List<Difference> differences,
        List<BoardStanding> standing,
        boolean named)
        implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/decisions";
    }

    public boolean mayPropose() {
        return desk.by().isLead();
    }

    public String path() {
        return DecisionPaths.all(desk);
    }

    public String proposal() {
        return DecisionPaths.proposal(desk);
    }

    public String board() {
        return DecisionPaths.board(desk);
    }

    public String path(Version version) {
        return DecisionPaths.version(desk, version.id());
    }

    public String path(VersionLine version) {
        return DecisionPaths.version(desk, version.id());
    }

    public String path(BoardStanding standing) {
        return DecisionPaths.version(desk, standing.version());
    }

    /** The changes with which it was adopted, as they were written down. */
    public List<String> changes() {
        return adopted == null
                ? List.of()
                : adopted.decision().map(each -> each.why().lines().toList()).orElse(List.of());
    }

    public String state(VersionLine version) {
        String state = DecisionWords.state(version, next(version));
        return isAdopted(version)
                ? versions.stream()
                        .filter(each -> each.number() > version.number() && isAdopted(each))
                        .map(VersionLine::number)
                        .min(Integer::compare)
                        .map(next -> say("plan.decision.state.replaced", state, next))
                        .orElse(state)
                : state;
    }

    /** The number of the one made after it; 0 where it is the newest. */
    private int next(VersionLine version) {
        return versions.stream()
                .map(VersionLine::number)
                .filter(number -> number > version.number())
                .min(Integer::compare)
                .orElse(0);
    }

    /** The newest, where it waits for its decision; null where it does not. */
    public @Nullable VersionLine waiting() {
        return versions.stream()
                .findFirst()
                .filter(each -> each.decision()
                        .filter(decision -> decision.outcome() != Outcome.POSTPONED)
                        .isEmpty())
                .orElse(null);
    }

    private static boolean isAdopted(VersionLine version) {
        return version.decision().filter(each -> each.outcome().isAdopted()).isPresent();
    }

    public String state(Version version) {
        return DecisionWords.state(version);
    }

    /** Whether the one that holds was adopted with changes, which only a new version can have in it. */
    public boolean hasChanges() {
        return adopted != null
                && adopted.decision()
                        .filter(each -> each.outcome() == Outcome.ADOPTED_WITH_CHANGES)
                        .isPresent();
    }

    public List<String> differ() {
        return differences.stream().map(DecisionWords::difference).toList();
    }

    public String verify() {
        return "/%s/verify".formatted(desk.region().slug());
    }
}
