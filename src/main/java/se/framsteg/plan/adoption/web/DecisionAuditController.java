package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Auditor;
import se.framsteg.plan.adoption.AuditedDecisions;
import se.framsteg.plan.adoption.DecisionFacts;
import se.framsteg.plan.adoption.DecisionReviews;
import se.framsteg.plan.adoption.DecisionReviews.Counted;
import se.framsteg.plan.adoption.ReviewQuestions;
import se.framsteg.plan.adoption.Version;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** Decisions that a programme counts, for its auditor: the version, the signed minutes, and their word that they have looked. */
@Controller
@RequestMapping("/{region}/audit/{programme}/decisions")
class DecisionAuditController {
    private final Programmes programmes;
    private final DecisionReviews reviews;
    private final AuditedDecisions decisions;
    private final ReviewQuestions questions;

    DecisionAuditController(
            Programmes programmes, DecisionReviews reviews, AuditedDecisions decisions, ReviewQuestions questions) {
        this.programmes = programmes;
        this.reviews = reviews;
        this.decisions = decisions;
        this.questions = questions;
    }

    @GetMapping
    View index(
            Auditor by,
            @PathVariable String region,
            @PathVariable String programme,
            @RequestParam(defaultValue = "1") String page) {
        AuditDesk desk = desk(by, region, programme);
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        return new AuditedDecisionsPage(desk, reviews.of(by, number - 1), reviews.sums(by), number);
    }

    @GetMapping("/{adoption}")
    View show(Auditor by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID adoption) {
        return page(by, desk(by, region, programme), adoption, "", Mending.NONE);
    }

    /** What they want to know before they say that they have looked. */
    @PostMapping("/{adoption}/questions")
    View ask(
            Auditor by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID adoption,
            @RequestParam(defaultValue = "") String text) {
        AuditDesk desk = desk(by, region, programme);
        Counted counted = reviews.find(by, adoption).orElseThrow();
        Version version = decisions.version(by, counted).orElseThrow();
        var reading = new FormReading();
        String read = reading.needed("text", text, ReviewQuestions.LONGEST, "plan.audit.question.missing");
        if (!reading.mending().isEmpty()) {
            return page(by, desk, adoption, text, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        questions.ask(by, counted, version, read);
        return SeeOther.to(desk.path(adoption) + "#questions");
    }

    private AuditedDecisionPage page(Auditor by, AuditDesk desk, UUID adoption, String typed, Mending mending) {
        Counted counted = reviews.find(by, adoption).orElseThrow();
        Version version = decisions.version(by, counted).orElseThrow();
        return new AuditedDecisionPage(
                desk,
                counted,
                version,
                DecisionFacts.of(counted, version),
                decisions.asked(by, counted),
                questions.of(by, counted),
                typed,
                mending);
    }

    /** The signed minutes, as the company gave them. */
    @GetMapping("/{adoption}/minutes")
    View minutes(Auditor by, @PathVariable String programme, @PathVariable UUID adoption) {
        programmes.find(by, programme).orElseThrow();
        return reviews.find(by, adoption)
                .flatMap(counted -> decisions.minutes(by, counted))
                .orElseThrow();
    }

    @PostMapping("/{adoption}/review")
    View create(Auditor by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID adoption) {
        AuditDesk desk = desk(by, region, programme);
        reviews.add(by, adoption);
        return SeeOther.to(desk.path(adoption));
    }

    @PostMapping("/{adoption}/review/withdrawal")
    View withdraw(
            Auditor by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID adoption) {
        AuditDesk desk = desk(by, region, programme);
        reviews.withdraw(by, adoption);
        return SeeOther.to(desk.path(adoption));
    }

    private AuditDesk desk(Auditor by, String region, String slug) {
        var desk = new AuditDesk(by, region, programmes.find(by, slug).orElseThrow());
        if (desk.programme().example()) {
            Frame.headExample();
        }
        return desk;
    }
}
