package se.framsteg.plan.adoption.web;

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
import se.framsteg.plan.adoption.Version;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.web.SeeOther;

/** Decisions that a programme counts, for its auditor: the version, the signed minutes, and their word that they have looked. */
@Controller
@RequestMapping("/{region}/audit/{programme}/decisions")
class DecisionAuditController {
    private final Programmes programmes;
    private final DecisionReviews reviews;
    private final AuditedDecisions decisions;

    DecisionAuditController(Programmes programmes, DecisionReviews reviews, AuditedDecisions decisions) {
        this.programmes = programmes;
        this.reviews = reviews;
        this.decisions = decisions;
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
        AuditDesk desk = desk(by, region, programme);
        Counted counted = reviews.find(by, adoption).orElseThrow();
        Version version = decisions.version(by, counted).orElseThrow();
        return new AuditedDecisionPage(
                desk, counted, version, DecisionFacts.of(counted, version), decisions.asked(by, counted));
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
