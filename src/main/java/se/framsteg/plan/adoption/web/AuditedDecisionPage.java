package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.AskedByLink;
import se.framsteg.plan.adoption.BoardQuestion;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.DecisionFacts;
import se.framsteg.plan.adoption.DecisionReviews.Counted;
import se.framsteg.plan.adoption.DecisionReviews.Review;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.plan.adoption.Reached;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.PaperPart;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;

/**
 * One decision, for an auditor: what was decided by whom, the signed minutes or how each answered, and the version as it was frozen.
 *
 * @param questions what auditors have asked of it
 * @param typed of a question that must be mended
 */
public record AuditedDecisionPage(
        AuditDesk desk,
        Counted counted,
        Version version,
        DecisionFacts facts,
        List<AskedByLink> asked,
        List<BoardQuestion> questions,
        String typed,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/auditedDecision";
    }

    public List<Crumb> above() {
        return desk.aboveOne();
    }

    public String title() {
        return say("plan.audit.one", counted.company(), counted.number());
    }

    public Decision decision() {
        return version.decisions().stream()
                .filter(each -> each.id().equals(counted.decision()))
                .findFirst()
                .orElseThrow();
    }

    public String state() {
        return DecisionWords.atStart(DecisionWords.state(version, decision()));
    }

    public String signed(Decision.Signer signer) {
        return DecisionWords.signed(signer);
    }

    /** Each field by its name. */
    @Override
    public Mending mending() {
        return mending.named("text", "plan.audit.question");
    }

    public String who(AskedByLink asked) {
        return asked.does().isEmpty() ? asked.name() : asked.name() + ", " + asked.does();
    }

    public String when(AskedByLink asked) {
        return say("plan.audit.asked.when", moment(asked.askedAt()), asked.asker());
    }

    public String reached(AskedByLink asked) {
        return say("plan.audit.reached."
                + (asked.reached() == Reached.UNKNOWN
                        ? "unknown"
                        : asked.reached().code()));
    }

    public String answered(AskedByLink asked) {
        String key = "plan.audit.answered." + asked.state().code();
        return asked.at().map(at -> say(key, moment(at))).orElseGet(() -> say(key));
    }

    /** What to do before they say that they have looked. */
    public String how() {
        return say("plan.audit.press." + ground(), desk.by().name());
    }

    /** What it counts as when they have. */
    public String means() {
        return say(counted.minutes() ? "plan.audit.reviewed.means" : "plan.audit.reviewed.means.record");
    }

    private String ground() {
        return counted.minutes() ? "what" : counted.way().code();
    }

    /** Where anybody finds out whether a paper is of this version. */
    public String check() {
        return "/%s/verify?hash=%s".formatted(desk.region(), facts.hash());
    }

    public String path() {
        return desk.path(counted.decision());
    }

    /** Who has looked at it, and when; null where nobody has. */
    public @Nullable String reviewed() {
        Review review = counted.review();
        return review == null ? null : say("plan.audit.reviewed", review.by(), day(review.at()));
    }

    /** Where the other decision is by which the adoption has been looked at. */
    public String elsewhere() {
        Review review = counted.review();
        return review == null ? path() : desk.path(review.decision());
    }

    /** Whoever said it takes it back, and nobody else. */
    public boolean mayBeWithdrawn() {
        Review review = counted.review();
        return review != null
                && counted.isReviewed()
                && review.pass().equals(desk.by().pass());
    }

    public List<PaperPart> parts() {
        return new PlanPaper(version.says(), version.hash()).board();
    }
}
