package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Readiness.Lack;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Difference;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionLine;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;

/** PlanVersions, decisions and what differs, in words. What a board adopted and what an owner decided are told apart everywhere. */
public final class DecisionWords {
    private static final Set<String> DAYS = Set.of("starts", "due", "valid");
    private static final Set<String> NUMBERS = Set.of("budget", "hours", "co2e", "material", "saving");
    private static final Set<String> CODES = Set.of("funding", "confidence");

    private DecisionWords() {}

    public static String state(Version version) {
        return version.decision().map(decision -> state(version, decision)).orElseGet(() -> waiting(version.next()));
    }

    /** @param next the number of the version that was made after it; 0 where it is the newest */
    static String state(VersionLine version, int next) {
        return version.decision()
                .map(decision -> state(version.byOwners(), decision))
                .orElseGet(() -> waiting(next));
    }

    private static String waiting(int next) {
        return next == 0 ? say("plan.decision.state.open") : say("plan.decision.state.left", next);
    }

    /** What the holder of a link has answered, and when; empty before that. */
    static String answered(Held held) {
        Instant at = held.saidAt();
        return at == null || !held.ballot().hasAnswered()
                ? ""
                : say("plan.decision.link.answered." + held.ballot().state().code(), Say.day(at));
    }

    /**
     * That somebody is signed in where a link is opened, who may be another than whose it is; empty where nobody is, or nothing can be
     * said by it.
     */
    static String signedIn(Held held) {
        return Frame.current().hasSession() && held.version().isPutForward()
                ? say("plan.decision.link.signed-in", held.ballot().name())
                : "";
    }

    /** That a later version has come; empty where none has. */
    static String later(Optional<VersionLine> line) {
        return line.map(each -> say(
                        each.decision()
                                        .filter(decision -> decision.outcome().isAdopted())
                                        .isPresent()
                                ? "plan.decision.link.later.holds"
                                : "plan.decision.link.later",
                        each.number(),
                        state(each, 0)))
                .orElse("");
    }

    static String state(Version version, Decision decision) {
        return state(version.says().decidedByOwners(), decision);
    }

    /** The same as the head of what was decided. */
    static String head(Version version, Decision decision) {
        return atStart(state(version, decision));
    }

    private static String state(boolean byOwners, Decision decision) {
        String who = byOwners ? "owner" : "board";
        return switch (decision.outcome()) {
            case ADOPTED -> say("plan.decision.state.adopted." + who, date(decision.decidedOn()));
            case ADOPTED_WITH_CHANGES -> say("plan.decision.state.changes." + who, date(decision.decidedOn()));
            case POSTPONED ->
                say("plan.decision.state.postponed", date(Objects.requireNonNull(decision.postponedTo())));
            case REJECTED -> say("plan.decision.state.rejected", date(decision.decidedOn()));
        };
    }

    /** As the head of what was decided. */
    static String atStart(String state) {
        return state.substring(0, 1).toUpperCase(Say.lang().locale()) + state.substring(1);
    }

    static String signed(Decision.Signer signer) {
        String name = signer.does().isEmpty() ? signer.name() : signer.name() + ", " + signer.does();
        String said = say("plan.decision.signer." + signer.said());
        return signer.words().isEmpty()
                ? say("plan.decision.signer.line", name, said)
                : say("plan.decision.signer.words", name, said, signer.words());
    }

    static String difference(Difference each) {
        String key = "plan.decision.difference." + each.field();
        return switch (each.field()) {
            case "added", "removed", "cancelled", "resumed" -> say(key, each.about());
            default ->
                each.about().isEmpty()
                        ? say("plan.decision.difference.strategy", say(key), before(each), after(each))
                        : say("plan.decision.difference.action", say(key), each.about(), before(each), after(each));
        };
    }

    private static String before(Difference each) {
        return value(each.field(), each.before());
    }

    private static String after(Difference each) {
        return value(each.field(), each.after());
    }

    private static String value(String field, String value) {
        if (value.isEmpty()) {
            return say("plan.decision.value.none");
        }
        return DAYS.contains(field)
                ? date(LocalDate.parse(value))
                : NUMBERS.contains(field)
                        ? Say.number(new BigDecimal(value))
                        : CODES.contains(field) ? say("plan.decision.value." + field + "." + value) : value;
    }

    /** What a plan lacks, with whom or what it is about. */
    static String lack(Plan plan, Lack lack) {
        String about = String.join(
                ", ",
                lack.of().stream()
                        .map(id -> plan.topic(id)
                                .map(topic -> topic.name())
                                .or(() -> plan.colleague(id).map(colleague -> colleague.name()))
                                .or(() -> plan.actions().stream()
                                        .filter(action -> action.id().value().equals(id))
                                        .map(action -> action.number() + " " + action.title())
                                        .findFirst())
                                .orElse(""))
                        .toList());
        return switch (lack.kind()) {
            case ACTIONS -> say("plan.decision.lack.actions", lack.amount());
            case OWNER -> say("plan.decision.lack.owner", about);
            case DEADLINE -> say("plan.decision.lack.deadline", about);
            case OWNERS -> say("plan.decision.lack.owners");
            case SOON -> say("plan.decision.lack.soon");
            case TOPICS -> say("plan.decision.lack.topics", lack.amount(), about);
            case PEOPLE -> say("plan.decision.lack.people", about);
        };
    }
}
