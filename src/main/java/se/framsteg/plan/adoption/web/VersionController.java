package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.adoption.AlreadyAnswered;
import se.framsteg.plan.adoption.AlreadyDecided;
import se.framsteg.plan.adoption.Deciding;
import se.framsteg.plan.adoption.Minutes;
import se.framsteg.plan.adoption.Papers.Which;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.ReviewQuestions;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** One frozen version of a company's plan; who decides alone adopts it here. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/decisions/{frozen}")
class VersionController {
    private final PlanVersions versions;
    private final Deciding deciding;
    private final Minutes minutes;
    private final PlanPapers papers;
    private final ReviewQuestions audits;
    private final VersionPages pages;

    VersionController(
            PlanVersions versions,
            Deciding deciding,
            Minutes minutes,
            PlanPapers papers,
            ReviewQuestions audits,
            VersionPages pages) {
        this.versions = versions;
        this.deciding = deciding;
        this.minutes = minutes;
        this.papers = papers;
        this.audits = audits;
        this.pages = pages;
    }

    @GetMapping
    View show(PlanDesk desk, @PathVariable VersionId frozen, @RequestParam(defaultValue = "") String said) {
        return pages.of(desk, find(desk, frozen), said);
    }

    @GetMapping("/plan")
    View read(PlanDesk desk, @PathVariable VersionId frozen) {
        return new ReadPage(desk, find(desk, frozen));
    }

    /** A paper of it, to send out or take to a meeting. */
    @GetMapping("/files/{paper}")
    View paper(PlanDesk desk, @PathVariable VersionId frozen, @PathVariable String paper) {
        return papers.of(desk.by(), find(desk, frozen), Which.of(paper).orElseThrow());
    }

    /** The signed minutes of a decision. */
    @GetMapping("/minutes/files/{decision}")
    View minutes(PlanDesk desk, @PathVariable VersionId frozen, @PathVariable UUID decision) {
        Version version = find(desk, frozen);
        return version.decisions().stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .flatMap(each -> minutes.find(desk.by(), each.id()))
                .orElseThrow();
    }

    /** The document that the hash is of, byte for byte. */
    @GetMapping("/version.json")
    View document(PlanDesk desk, @PathVariable VersionId frozen) {
        Version version = find(desk, frozen);
        return Download.of(
                "plan-%d.json".formatted(version.number()),
                "application/json",
                () -> version.document().getBytes(StandardCharsets.UTF_8));
    }

    /** Who decides alone says so, with their name. */
    @PostMapping("/owner")
    View adopt(PlanDesk desk, @PathVariable VersionId frozen, @RequestParam(defaultValue = "") String name) {
        Version version = find(desk, frozen);
        if (!FormReading.typed(name).equalsIgnoreCase(desk.by().name())) {
            Mending mending = Mending.of(
                    "name", "plan.decision.owner.name.wrong", desk.by().name());
            return pages.of(desk, version, "", name, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            deciding.adoptAlone(desk.by(), frozen);
            return SeeOther.to(DecisionPaths.version(desk, frozen) + "?said=decided");
        } catch (AlreadyDecided decided) {
            return pages.of(desk, decided.version(), "").with(CONFLICT);
        }
    }

    /** What an auditor has asked is answered by the company's lead. */
    @PostMapping("/review-questions/{question}")
    View answer(
            PlanDesk desk,
            @PathVariable VersionId frozen,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String answer) {
        Version version = find(desk, frozen);
        var reading = new FormReading();
        String read = reading.needed("answer", answer, ReviewQuestions.LONGEST_ANSWER, "plan.audit.answer.missing");
        if (!reading.mending().isEmpty()) {
            return pages.of(desk, version, "", answer, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        try {
            audits.answer(desk.by(), frozen, question, read);
            return SeeOther.to(DecisionPaths.version(desk, frozen) + "?said=answered-auditor");
        } catch (AlreadyAnswered _) {
            return pages.of(desk, version, "auditor-has-answer").with(CONFLICT);
        }
    }

    private Version find(PlanDesk desk, VersionId frozen) {
        return versions.find(desk.by(), frozen).orElseThrow();
    }
}
