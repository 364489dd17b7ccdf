package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.BoardQuestion;
import se.framsteg.plan.adoption.BoardStanding;
import se.framsteg.plan.adoption.Decision;
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
 * @param said what has just been done
 */
public record VersionPage(
        PlanDesk desk,
        Version version,
        @Nullable BoardStanding standing,
        List<BoardQuestion> questions,
        String said,
        String typedName,
        Mending mending)
        implements Page {
    private static final Set<String> SAID = Set.of("frozen", "decided", "already");

    @Override
    public String template() {
        return "plan/adoption/web/version";
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

    public String told() {
        return SAID.contains(said) ? say("plan.decision.said." + said) : "";
    }

    public String state() {
        return DecisionWords.state(version);
    }

    /** As the head of what was decided. */
    public String state(Decision decision) {
        String state = DecisionWords.state(version, decision);
        return state.substring(0, 1).toUpperCase(lang().locale()) + state.substring(1);
    }

    public String signed(Decision.Signer signer) {
        return DecisionWords.signed(signer);
    }

    /** A file to take away, and what it is. */
    public record File(String path, String text) {}

    /** In both languages, as PDF and for word processors. */
    public List<File> papers() {
        return Papers.Which.all().stream().map(this::file).toList();
    }

    private File file(Papers.Which which) {
        return new File(
                path() + "/files/" + which,
                say(
                        "plan.decision.file." + which.format().code(),
                        say("plan.decision.paper." + which.kind().code()),
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

    public boolean isOwners() {
        return version.says().decidedByOneOwner();
    }
}
