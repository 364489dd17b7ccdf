package se.framsteg.plan.strategy.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Strategies;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.strategy.Proposal;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.web.SeeOther;

/** A company's strategy on one page: shown, written, and begun from what the company has written before. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/strategy")
class StrategyController {
    private final Strategies strategies;
    private final StrategyPages pages;

    StrategyController(Strategies strategies, StrategyPages pages) {
        this.strategies = strategies;
        this.pages = pages;
    }

    /** @param removed the topic that has just been taken away @param at the field that something has been put in, or could not be */
    @GetMapping
    View show(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(required = false) @Nullable UUID removed,
            @RequestParam(defaultValue = "") String at) {
        return pages.of(desk, new StrategyPage.Told(said, removed, at));
    }

    @PostMapping
    View update(PlanDesk desk, @RequestParam MultiValueMap<String, String> fields) {
        return pages.afterWriting(desk, fields, () -> SeeOther.to(desk.path(PlanWay.STRATEGY) + "?said=saved#saved"));
    }

    /** Puts a proposed sentence where it belongs, after what stands there or, as chosen, in its place. */
    @PostMapping("/proposals/{proposal}")
    View put(PlanDesk desk, @PathVariable String proposal, @RequestParam MultiValueMap<String, String> fields) {
        return pages.afterWriting(desk, fields, () -> {
            Proposed proposed = pages.proposals(desk).stream()
                    .filter(each -> each.id().equals(proposal))
                    .findFirst()
                    .orElseThrow();
            StrategyText stands = strategies.find(desk.by());
            boolean instead = "instead".equals(fields.getFirst("how"))
                    && !proposed.field().equals(Proposal.BETS);
            String field = instead ? proposed.field() : proposed.place(stands).orElse("");
            if (field.isEmpty()) {
                return at(desk, "no-room", proposed.field());
            }
            String text = instead ? proposed.sentence() : proposed.after(stands.typed(field));
            strategies.write(desk.by(), Strategies.ALL_SEEN, Map.of(field, text));
            return at(desk, "put", field);
        });
    }

    /** With what is told of it in view. */
    private static View at(PlanDesk desk, String said, String field) {
        return SeeOther.to("%s?said=%s&at=%s#%s-at".formatted(desk.path(PlanWay.STRATEGY), said, field, field));
    }
}
