package se.framsteg.plan.strategy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Strategies;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.web.SeeOther;

/** Earlier versions of a strategy: who changed what, how it stood, and back to that. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/strategy/versions")
class StrategyVersionsController {
    private final Strategies strategies;

    StrategyVersionsController(Strategies strategies) {
        this.strategies = strategies;
    }

    @GetMapping
    View index(PlanDesk desk, @RequestParam(defaultValue = "") String before) {
        int first = before.isEmpty() ? Strategies.ALL_SEEN : FormReading.version(before);
        return StrategyVersionsPage.of(desk, strategies.versions(desk.by(), first), before.isEmpty());
    }

    @GetMapping("/{seq}")
    View show(PlanDesk desk, @PathVariable String seq) {
        int version = FormReading.version(seq);
        return new StrategyVersionPage(
                desk,
                version,
                strategies.since(desk.by(), version).orElseThrow().stream()
                        .map(ChangeLine::of)
                        .toList());
    }

    /** @param only the field to restore; empty for all of them */
    @PostMapping("/{seq}/restoration")
    View restore(PlanDesk desk, @PathVariable String seq, @RequestParam(defaultValue = "") String only) {
        boolean restored = strategies.restore(desk.by(), FormReading.version(seq), only.isEmpty() ? null : only);
        return SeeOther.to(desk.path(PlanWay.STRATEGY) + (restored ? "?said=restored#saved" : "?said=as-it-is#saved"));
    }
}
