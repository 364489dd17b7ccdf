package se.framsteg.flows.matching.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.brokering.Deciders;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.flows.brokering.Matches.Interest;
import se.framsteg.flows.brokering.Pairing;
import se.framsteg.flows.brokering.SeenMatches;
import se.framsteg.flows.matching.Candidates;
import se.framsteg.flows.matching.Climate;
import se.framsteg.flows.matching.Fit;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.offers.web.FlowDesk;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** What fits one of a company's flows. */
@Controller
@RequestMapping("/{region}/company/{organisation}/flows/{flow}/candidates")
class CandidatesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Flows flows;
    private final Candidates candidates;
    private final Matches matches;
    private final SeenMatches seen;
    private final Deciders deciders;
    private final Materials materials;
    private final Climate climate;

    CandidatesController(
            Flows flows,
            Candidates candidates,
            Matches matches,
            SeenMatches seen,
            Deciders deciders,
            Materials materials,
            Climate climate) {
        this.flows = flows;
        this.candidates = candidates;
        this.matches = matches;
        this.seen = seen;
        this.deciders = deciders;
        this.materials = materials;
        this.climate = climate;
    }

    /** @param why whether to tell also why others do not fit */
    @GetMapping
    View index(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable FlowId flow,
            @RequestParam(defaultValue = "false") boolean why,
            @RequestParam(defaultValue = "") String said) {
        return page(by, region, flow, why, said);
    }

    /** Shows interest in another's flow, without saying who one is. Where the other has said yes already, the match asks instead. */
    @PostMapping("/{candidate}/interest")
    View create(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable FlowId flow,
            @PathVariable ShownId candidate) {
        flows.find(by, flow).orElseThrow();
        var desk = new FlowDesk(by, region);
        CandidatesPage refused = page(by, region, flow, false, "");
        if (!refused.mayDecide()) {
            return refused.with(CONFLICT);
        }
        try {
            Interest shown = matches.interest(
                    by, pair(by, flow, candidates.shown(by, candidate).orElseThrow()));
            return shown.isAsked()
                    ? SeeOther.to("/%s/company/%s/matches/%s"
                            .formatted(
                                    region.slug(),
                                    by.organisation(),
                                    shown.match().value()))
                    : SeeOther.to("%s/candidates?said=interest#told".formatted(desk.flow(flow)));
        } catch (NoSuchElementException _) {
            return page(by, region, flow, false, "gone").with(CONFLICT);
        }
    }

    private Pairing pair(Member by, FlowId flow, FlowId other) {
        Fit fit = candidates.between(by.region(), flow, other).orElseThrow();
        boolean offer = fit.own().offer();
        return new Pairing(
                (offer ? flow : other).value(),
                (offer ? other : flow).value(),
                fit.score().total(),
                fit.weights().version(),
                fit.tensOfKm());
    }

    private CandidatesPage page(Member by, Region region, FlowId flow, boolean why, String said) {
        return new CandidatesPage(
                new FlowDesk(by, region),
                deciders.of(by, flow),
                flows.find(by, flow).orElseThrow(),
                candidates.of(by, flow),
                seen.about(by, flow),
                seen.tried(by, flow),
                why ? candidates.nearMisses(by, flow) : List.of(),
                why,
                said,
                new CandidateWords(materials, climate));
    }
}
