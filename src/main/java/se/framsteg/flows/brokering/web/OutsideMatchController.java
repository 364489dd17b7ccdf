package se.framsteg.flows.brokering.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.Dialogues;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.people.Promoter;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/** A match in which a promoter answers for a holder outside all programmes. */
@Controller
@RequestMapping("/{region}/promote/outside/{side}/matches/{match}")
class OutsideMatchController extends MatchActs {
    private final MatchPages pages;

    OutsideMatchController(MatchPages pages, Matches matches, Dialogues dialogues, Deliveries deliveries, Clock clock) {
        super(pages, matches, dialogues, deliveries, clock);
        this.pages = pages;
    }

    @ModelAttribute("desk")
    MatchDesk outside(
            Promoter by,
            @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region,
            @PathVariable String side) {
        Side which = Side.said(side).orElseThrow();
        return new MatchDesk(
                Speaker.of(by, which), region, "/%s/promote/outside/%s".formatted(region.slug(), side), false);
    }

    static MatchDesk desk(Promoter by, Region region) {
        return new MatchDesk(Speaker.of(by), region, "/%s/promote".formatted(region.slug()), false);
    }

    @GetMapping
    View show(
            @ModelAttribute("desk") MatchDesk desk,
            @PathVariable MatchId match,
            @RequestParam(defaultValue = "") String corrects,
            @RequestParam(defaultValue = "") String answers,
            @RequestParam(defaultValue = "") String said) {
        return pages.page(desk, match, MatchForm.correcting(corrects).answering(answers), Mending.NONE, said);
    }
}
