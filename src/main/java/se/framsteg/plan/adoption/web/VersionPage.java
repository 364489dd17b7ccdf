package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.BoardQuestion;
import se.framsteg.plan.adoption.BoardStanding;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.DecisionReviews.Review;
import se.framsteg.plan.adoption.Papers;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.PaperPart;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;

/**
 * One frozen version: what it says, its papers, and what has been or may be decided of it.
 *
 * @param standing how far those who decide have come; null where nobody is being asked
 * @param questions what they have asked
 * @param review that an auditor has looked at the decision; null where nobody has
 * @param audits what auditors have asked of the decision
 * @param news what is new since the version adopted before
 * @param said what has just been done
 */
public record VersionPage(
        PlanDesk desk,
        Version version,
        @Nullable BoardStanding standing,
        List<BoardQuestion> questions,
        @Nullable Review review,
        List<BoardQuestion> audits,
        List<PaperPart> news,
        String said,
        String typedName,
        Mending mending)
        implements Page {
    private static final Set<String> SAID =
            Set.of("frozen", "decided", "already", "answered-auditor", "auditor-has-answer");

    @Override
    public String template() {
        return "plan/adoption/web/version";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        return mending.named("name", "plan.decision.owner.name", "answer", "plan.audit.answer");
    }

    public List<Crumb> above() {
        return desk.above(PlanWay.DECISIONS);
    }

    public String title() {
        return say("plan.decision.version", version.number());
    }

    public String path() {
        return DecisionPaths.version(desk, version.id());
    }

    public String answer(BoardQuestion question) {
        return "%s/review-questions/%s".formatted(path(), question.id());
    }

    /** The lead answers one at a time, the oldest first. */
    public boolean asksFor(BoardQuestion question) {
        return desk.by().isLead()
                && audits.stream()
                        .filter(each -> !each.isAnswered())
                        .findFirst()
                        .filter(question::equals)
                        .isPresent();
    }

    public String told() {
        if (said.equals("already") && version.settled().isEmpty()) {
            return newer();
        }
        return SAID.contains(said) ? say("plan.decision.said." + said) : "";
    }

    /** Whether what is told is that something was not done. */
    public boolean isRefused() {
        return said.equals("auditor-has-answer");
    }

    public String state() {
        return DecisionWords.state(version);
    }

    /** As the head of what was decided. */
    public String state(Decision decision) {
        return DecisionWords.head(version, decision);
    }

    /** Who has looked at this decision of it; null where nobody has. */
    public @Nullable String reviewed(Decision decision) {
        return review == null || !review.decision().equals(decision.id())
                ? null
                : say(
                        decision.minutes() ? "plan.audit.company.reviewed" : "plan.audit.company.reviewed.record",
                        review.by(),
                        day(review.at()));
    }

    public String signed(Decision.Signer signer) {
        return DecisionWords.signed(signer);
    }

    /** A file to take away, and what it is. */
    public record File(String path, String text) {}

    /** In both languages, as PDF and for word processors; what was decided first, and an extract to fill in where there was a meeting. */
    public List<File> papers() {
        return version.settled()
                .map(decision -> Stream.of(Papers.Kind.DECISION, Papers.Kind.BOARD_PAPER, Papers.Kind.MINUTES)
                        .filter(kind -> kind != Papers.Kind.MINUTES || decision.way() == Decision.Way.MEETING)
                        .flatMap(kind -> Papers.Which.of(kind).stream()))
                .orElseGet(() -> Papers.Which.before().stream())
                .map(this::file)
                .toList();
    }

    private File file(Papers.Which which) {
        return new File(
                path() + "/files/" + which,
                say(
                        "plan.decision.file." + which.format().code(),
                        which.kind() == Papers.Kind.MINUTES
                                ? new PlanPaper(version.says(), version.hash()).minutesTitle()
                                : say("plan.decision.paper." + which.kind().code()),
                        say("plan.decision.file." + which.lang().code())));
    }

    public List<PaperPart> parts() {
        return new PlanPaper(version.says(), version.hash()).board();
    }

    /** Whether it has been adopted, and so is to become something. */
    public boolean isAdopted() {
        return version.decision().filter(each -> each.outcome().isAdopted()).isPresent();
    }

    public boolean mayDecide() {
        return desk.by().isLead() && version.isOpen();
    }

    /** That a newer version has come, so that this one is put to nobody; empty of the newest and of what is settled. */
    public String newer() {
        return version.settled().isPresent() || version.next() == 0
                ? ""
                : say("plan.decision.newer." + (version.isOpen() ? "open" : "over"), version.next());
    }

    public boolean isOwners() {
        return version.says().decidedByOneOwner();
    }
}
