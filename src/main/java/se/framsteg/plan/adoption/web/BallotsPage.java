package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.plan.adoption.Ballot;
import se.framsteg.plan.adoption.Ballots;
import se.framsteg.plan.adoption.BoardQuestion;
import se.framsteg.plan.adoption.Decider;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * A version put to each of those who decide: who has been asked, what they say and ask, and how it is closed.
 *
 * @param notAsked those who decide and have not been asked
 * @param notNamed those who decide now, and are not among those whom the version was put to
 * @param withoutMail those of them who have no mail address
 * @param links whole addresses to hand to who is not written to
 * @param said what has just been done
 * @param typed what was typed where the page is shown again
 */
public record BallotsPage(
        PlanDesk desk,
        Version version,
        Ballots ballots,
        List<Decider> notAsked,
        List<Decider> notNamed,
        Set<UUID> withoutMail,
        List<BoardQuestion> questions,
        Map<UUID, String> links,
        LocalDate today,
        String said,
        Map<String, String> typed,
        Mending mending)
        implements Page {
    private static final int WEEKS = 2;

    @Override
    public String template() {
        return "plan/adoption/web/ballots";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        return mending.named(
                "closesOn", "plan.decision.ask.closes",
                "outcome", "plan.decision.meeting.outcome",
                "why", "plan.decision.meeting.why",
                "postponedTo", "plan.decision.meeting.to");
    }

    public List<Crumb> above() {
        return DecisionPaths.above(desk, version);
    }

    public String path() {
        return DecisionPaths.version(desk, version.id()) + "/answers";
    }

    public String board() {
        return DecisionPaths.board(desk);
    }

    public boolean mayAct() {
        return desk.by().isLead() && version.isPutForward();
    }

    public boolean mayClose() {
        return mayAct() && ballots.mayClose(today);
    }

    public String state(Ballot ballot) {
        String said = say("plan.decision.ballot." + ballot.state().code(), date(ballot.closesOn()));
        return ballot.said().isEmpty()
                ? say("plan.decision.signer.line", ballot.name(), said)
                : say("plan.decision.signer.words", ballot.name(), said, ballot.said());
    }

    /** How many have answered, of all who decide on this version. */
    public String count() {
        return say("plan.decision.ask.said", ballots.answered(), ballots.deciders());
    }

    /** Those who decide and will not be heard as it stands, each with why. */
    public List<String> silenced() {
        return Stream.concat(
                        ballots.takenBack().stream()
                                .map(each -> say(
                                        "plan.decision.signer.line",
                                        each.name(),
                                        say("plan.decision.signer.taken-back"))),
                        ballots.notAsked().stream()
                                .map(each -> say(
                                        "plan.decision.signer.line",
                                        each.name(),
                                        say("plan.decision.signer.not-asked"))))
                .toList();
    }

    /** Who decides now and was not to decide on this version; empty without any. */
    public String late() {
        return notNamed.isEmpty()
                ? ""
                : say(
                        version.says().proposal().deciders().isEmpty()
                                ? "plan.decision.ask.late.answered"
                                : "plan.decision.ask.late",
                        notNamed.stream().map(Decider::name).collect(Collectors.joining(", ")),
                        version.number());
    }

    /** What has just been done, and whom that does not reach. */
    public List<String> told() {
        return switch (said) {
            case "asked" -> {
                String byHand = ballots.all().stream()
                        .filter(each -> !each.mailed() && !each.hasAnswered())
                        .map(Ballot::name)
                        .collect(Collectors.joining(", "));
                yield byHand.isEmpty()
                        ? List.of(say("plan.decision.ask.told.asked"))
                        : List.of(say("plan.decision.ask.told.asked"), say("plan.decision.ask.told.by-hand", byHand));
            }
            case "answered", "taken-back" -> List.of(say("plan.decision.ask.told." + said));
            default -> List.of();
        };
    }

    public boolean isWithoutMail(Decider decider) {
        return withoutMail.contains(decider.personId());
    }

    /** That it may still be adopted, where those who have not answered can make it so; else empty. */
    public String early() {
        List<Ballot> silent = ballots.silent(today);
        int missing = ballots.missing();
        return missing == 0 || missing > silent.size()
                ? ""
                : say(
                        "plan.decision.close.early",
                        silent.stream().map(Ballot::name).collect(Collectors.joining(", ")),
                        missing);
    }

    /** What is wrong with the answer to this question, by the field's own name on the page. */
    public Mending mending(BoardQuestion question) {
        String field = field(question);
        return mending.error("answer").isEmpty() || !typed.containsKey(field)
                ? Mending.NONE
                : new Mending(Map.of(field, mending.error("answer"))).named(field, "plan.decision.ask.answer");
    }

    /** Each question has a field of its own. */
    public String field(BoardQuestion question) {
        return "answer-" + question.id();
    }

    public String closesOn() {
        return typed.getOrDefault("closesOn", today.plusWeeks(WEEKS).toString());
    }

    public String typedText(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Choice> outcomes() {
        return Stream.of(Outcome.POSTPONED, Outcome.REJECTED)
                .map(each -> new Choice(each.code(), say("plan.decision.outcome." + each.code())))
                .toList();
    }
}
