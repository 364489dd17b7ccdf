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
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.Dialogues;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.people.Member;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/** One match of a company's. */
@Controller
@RequestMapping("/{region}/company/{organisation}/matches/{match}")
class MatchController extends MatchActs {
    private final MatchPages pages;

    MatchController(MatchPages pages, Matches matches, Dialogues dialogues, Deliveries deliveries, Clock clock) {
        super(pages, matches, dialogues, deliveries, clock);
        this.pages = pages;
    }

    @ModelAttribute("desk")
    MatchDesk desk(Member by, @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region) {
        return MatchesController.desk(by, region);
    }

    @GetMapping
    View show(
            @ModelAttribute("desk") MatchDesk desk,
            @PathVariable MatchId match,
            @RequestParam(defaultValue = "") String corrects,
            @RequestParam(defaultValue = "") String said) {
        return pages.page(desk, match, MatchForm.correcting(corrects), Mending.NONE, said);
    }
}
