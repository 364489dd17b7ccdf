package se.framsteg.flows.brokering.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.brokering.BrokeredMatches;
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.LikelyPair;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.flows.brokering.Queue;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.flows.matching.web.Whys;
import se.framsteg.flows.materials.Materials;
import se.framsteg.people.Promoter;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A promoter's work with material: what goes on, which pairs fit, and what fits nothing. */
@Controller
@RequestMapping("/{region}/promote/flows")
class PairsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Queue queue;
    private final BrokeredMatches brokered;
    private final Matches matches;
    private final Deliveries deliveries;
    private final Whys whys;
    private final Materials materials;
    private final ShownFlows shown;
    private final Clock clock;

    PairsController(
            Queue queue,
            BrokeredMatches brokered,
            Matches matches,
            Deliveries deliveries,
            Whys whys,
            Materials materials,
            ShownFlows shown,
            Clock clock) {
        this.queue = queue;
        this.brokered = brokered;
        this.matches = matches;
        this.deliveries = deliveries;
        this.whys = whys;
        this.materials = materials;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    View index(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "") String said) {
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        List<LikelyPair> own = queue.own(by, number);
        List<LikelyPair> others = number == 0 ? queue.others(by) : List.of();
        return new QueuePage(
                OutsideMatchController.desk(by, region),
                number == 0 ? brokered.open(by) : List.of(),
                own,
                others,
                whys.totals(
                        by.region(),
                        Stream.concat(own.stream(), others.stream())
                                .map(QueuePage::two)
                                .toList()),
                number == 0 ? queue.lonely(by) : List.of(),
                number == 0 ? deliveries.byMaterial(by) : List.of(),
                number == 0 ? queue.aside(by) : List.of(),
                number,
                materials,
                Told.of(said));
    }

    @GetMapping("/{offer}/{need}")
    View show(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ShownId offer,
            @PathVariable ShownId need) {
        LikelyPair pair = queue.find(by, offer, need).orElse(null);
        return pair == null
                ? SeeOther.to("/%s/promote/matches/%s"
                        .formatted(
                                region.slug(),
                                queue.taken(by, offer, need).orElseThrow().value()))
                : page(by, region, pair, Mending.NONE, "");
    }

    @PostMapping("/{offer}/{need}/proposal")
    View propose(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ShownId offer,
            @PathVariable ShownId need) {
        var proposed =
                matches.propose(by, queue.find(by, offer, need).orElseThrow().pairing());
        boolean both = proposed.offerAsked() && proposed.needAsked();
        return SeeOther.to("/%s/promote/matches/%s?said=%s#told"
                .formatted(region.slug(), proposed.match().value(), both ? "both-asked" : "not-both-asked"));
    }

    @PostMapping("/{offer}/{need}/snooze")
    View snooze(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ShownId offer,
            @PathVariable ShownId need,
            @RequestParam(defaultValue = "") String until) {
        LikelyPair pair = queue.find(by, offer, need).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = TypedDay.read(until).orElse(today);
        if (!day.isAfter(today) || day.isAfter(today.plusYears(1))) {
            return page(by, region, pair, Mending.of("until", "flows.brokering.snooze.wrong"), until)
                    .with(UNPROCESSABLE_CONTENT);
        }
        queue.snooze(by, pair.pairing(), day);
        return back(region, "aside");
    }

    @PostMapping("/{offer}/{need}/refusal")
    View refuse(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ShownId offer,
            @PathVariable ShownId need,
            @RequestParam(defaultValue = "") String reason) {
        LikelyPair pair = queue.find(by, offer, need).orElseThrow();
        Reason why = Reason.given(reason).orElse(null);
        if (why == null) {
            return page(by, region, pair, Mending.of("reason", "flows.brokering.reason.missing"), "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        queue.refuse(by, pair.pairing(), why);
        return back(region, "aside");
    }

    @PostMapping("/{offer}/{need}/restoration")
    View restore(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ShownId offer,
            @PathVariable ShownId need) {
        queue.restore(by, offer, need);
        return back(region, "restored");
    }

    private PairPage page(Promoter by, Region region, LikelyPair pair, Mending mending, String until) {
        return new PairPage(
                OutsideMatchController.desk(by, region),
                pair,
                whys.between(by.region(), pair.pairing().offer(), pair.pairing().need())
                        .orElse(null),
                Offered.of(pair.offer().shown(), materials)
                        .saying(shown.published(by.region(), pair.pairing().offer())),
                Offered.of(pair.need().shown(), materials)
                        .saying(shown.published(by.region(), pair.pairing().need())),
                until.isEmpty() ? LocalDate.now(clock).plusDays(30).toString() : until,
                mending);
    }

    private static View back(Region region, String said) {
        return SeeOther.to("/%s/promote/flows?said=%s#told".formatted(region.slug(), said));
    }
}
