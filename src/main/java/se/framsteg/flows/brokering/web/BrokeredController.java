package se.framsteg.flows.brokering.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.BrokeredMatch;
import se.framsteg.flows.brokering.BrokeredMatches;
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.flows.brokering.NotAnyMore;
import se.framsteg.flows.brokering.Reaching;
import se.framsteg.flows.brokering.Shown;
import se.framsteg.flows.materials.Materials;
import se.framsteg.people.Promoter;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** One match as a promoter of one of its sides follows it: asks a side again, and notes what a call has solved. */
@Controller
@RequestMapping("/{region}/promote/matches/{match}")
class BrokeredController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final BrokeredMatches brokered;
    private final Matches matches;
    private final Reaching reaching;
    private final Deliveries deliveries;
    private final Materials materials;
    private final Clock clock;

    BrokeredController(
            BrokeredMatches brokered,
            Matches matches,
            Reaching reaching,
            Deliveries deliveries,
            Materials materials,
            Clock clock) {
        this.brokered = brokered;
        this.matches = matches;
        this.reaching = reaching;
        this.deliveries = deliveries;
        this.materials = materials;
        this.clock = clock;
    }

    @GetMapping
    View show(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable MatchId match,
            @RequestParam(defaultValue = "") String said) {
        return page(by, region, match, CallForm.EMPTY, Mending.NONE, said);
    }

    @PostMapping("/asking/{side}")
    View ask(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable MatchId match,
            @PathVariable String side) {
        Side asked = Side.said(side).orElseThrow();
        boolean done = matches.askAgain(by, match, asked);
        return to(region, match, done ? "asked" : "not-asked");
    }

    @PostMapping("/calls")
    View tell(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable MatchId match,
            @ModelAttribute CallForm form) {
        BrokeredMatch seen = find(by, match);
        BigDecimal year = Shown.less(seen.offer().shown(), seen.need().shown());
        var read = form.read(LocalDate.now(clock), year, seen.silent());
        if (read.told().isEmpty()) {
            return page(by, region, match, form, read.mending(), "").with(UNPROCESSABLE_CONTENT);
        }
        try {
            deliveries.tellByPhone(by, match, read.told().get(), read.yes());
        } catch (NotAnyMore _) {
            return page(by, region, match, CallForm.EMPTY, Mending.NONE, "not-any-more")
                    .with(CONFLICT);
        }
        return to(region, match, "phoned");
    }

    @PostMapping("/calls/{delivery}/removal")
    View undo(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable MatchId match,
            @PathVariable UUID delivery) {
        deliveries.undo(by, match, delivery);
        return to(region, match, "undone");
    }

    private BrokeredPage page(Promoter by, Region region, MatchId id, CallForm form, Mending mending, String said) {
        BrokeredMatch match = find(by, id);
        return new BrokeredPage(
                OutsideMatchController.desk(by, region),
                match,
                Offered.of(match.offer().shown(), materials),
                Offered.of(match.need().shown(), materials),
                reaching.people(by, id),
                deliveries.of(by, id),
                form,
                mending,
                Told.of(said));
    }

    private BrokeredMatch find(Promoter by, MatchId match) {
        return brokered.find(by, match).orElseThrow(() -> new NoSuchElementException("No match that they follow"));
    }

    private static View to(Region region, MatchId match, String said) {
        return SeeOther.to("/%s/promote/matches/%s?said=%s#told".formatted(region.slug(), match.value(), said));
    }
}
