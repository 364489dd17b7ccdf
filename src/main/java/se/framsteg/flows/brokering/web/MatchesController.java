package se.framsteg.flows.brokering.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.flows.brokering.SeenMatches;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.flows.materials.Materials;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.Region;

/** All matches of a company. */
@Controller
@RequestMapping("/{region}/company/{organisation}/matches")
class MatchesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final SeenMatches matches;
    private final Materials materials;

    MatchesController(SeenMatches matches, Materials materials) {
        this.matches = matches;
        this.materials = materials;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region) {
        MatchDesk desk = desk(by, region);
        return new MatchesPage(desk, matches.of(desk.by()), materials);
    }

    static MatchDesk desk(Member by, Region region) {
        String home = "/%s/company/%s".formatted(region.slug(), by.organisation());
        return new MatchDesk(Speaker.of(by), region, home, true);
    }
}
