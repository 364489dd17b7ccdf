package se.framsteg.plan.adoption.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.adoption.BoardAsking;
import se.framsteg.plan.adoption.Naming;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.web.SeeOther;

/** A company's versions and decisions, the newest first. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/decisions")
class PlanDecisionsController {
    private final PlanVersions versions;
    private final BoardAsking asking;
    private final Naming naming;

    PlanDecisionsController(PlanVersions versions, BoardAsking asking, Naming naming) {
        this.asking = asking;
        this.versions = versions;
        this.naming = naming;
    }

    @GetMapping
    View index(PlanDesk desk) {
        Optional<Version> adopted = versions.adopted(desk.by());
        return new DecisionsPage(
                desk,
                versions.lines(desk.by()),
                adopted.orElse(null),
                adopted.map(each -> versions.since(desk.by(), each)).orElse(List.of()),
                asking.standing(desk.by()),
                naming.isNamed(desk.by()));
    }

    /** Whether whoever checks a paper is told the company's name. */
    @PostMapping("/naming")
    View name(PlanDesk desk, @RequestParam(defaultValue = "false") boolean named) {
        naming.name(desk.by(), named);
        return SeeOther.to(DecisionPaths.all(desk) + "#naming");
    }
}
