package se.framsteg.flows.brokering.web;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.flows.brokering.Pairing;
import se.framsteg.flows.brokering.Queue;
import se.framsteg.flows.brokering.SeenMatches;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** All matches of a company. */
@Controller
@RequestMapping("/{region}/company/{organisation}/matches")
class MatchesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final SeenMatches matches;
    private final Matches verbs;
    private final Queue queue;

    MatchesController(SeenMatches matches, Matches verbs, Queue queue) {
        this.matches = matches;
        this.verbs = verbs;
        this.queue = queue;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region) {
        MatchDesk desk = desk(by, region);
        return new MatchesPage(desk, matches.of(desk.by()));
    }

    /**
     * Somebody shows interest, for a flow of their company, in what another has published.
     *
     * @param own the flow of theirs
     * @param other the one it fits
     */
    @PostMapping
    View create(
            Member by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String own,
            @RequestParam(defaultValue = "") String other) {
        UUID mine = id(own);
        UUID theirs = id(other);
        Pairing pair = queue.pairing(by.region(), mine, theirs)
                .or(() -> queue.pairing(by.region(), theirs, mine))
                .orElseThrow();
        MatchId match = verbs.interest(by, pair);
        return SeeOther.to("%s?said=yes#told".formatted(desk(by, region).path(match)));
    }

    private static UUID id(String typed) {
        if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NoSuchElementException("No flow");
        }
        return UUID.fromString(typed);
    }

    static MatchDesk desk(Member by, Region region) {
        String home = "/%s/company/%s".formatted(region.slug(), by.organisation());
        return new MatchDesk(Speaker.of(by), region, home, true);
    }
}
