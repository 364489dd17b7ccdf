package se.framsteg.flows.map.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.TooManyFlows;
import se.framsteg.flows.map.FlowMap;
import se.framsteg.flows.map.MappedOffers;
import se.framsteg.people.Member;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** What a flow map says that the company has to spare: one press makes a draft of an offer, which only the company sees. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/flow-map/offers")
class MappedOffersController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Rounds rounds;
    private final Works works;
    private final MappedOffers offers;
    private final Clock clock;

    MappedOffersController(Rounds rounds, Works works, MappedOffers offers, Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.offers = offers;
        this.clock = clock;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        return page(by, region, round(by, programme), false);
    }

    @PostMapping("/{row}")
    View create(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID row) {
        Round round = round(by, programme);
        try {
            FlowId offer = offers.draft(by, round, map(round), row);
            return SeeOther.to("%s/flows/%s".formatted(home(by, region), offer.value()));
        } catch (TooManyFlows _) {
            return page(by, region, round, true).with(CONFLICT);
        }
    }

    private MappedOffersPage page(Member by, Region region, Round round, boolean full) {
        Worksheet map = map(round);
        return new MappedOffersPage(
                home(by, region), round, map, offers.of(by, round, map), offers.unsaid(by, round, map), full);
    }

    private Round round(Member by, String programme) {
        Round round = rounds.find(by, programme).orElseThrow();
        if (round.example()) {
            Frame.headExample();
        }
        return round;
    }

    /** Once its week has opened. */
    private Worksheet map(Round round) {
        return works.edition(round)
                .worksheet(FlowMap.NAME)
                .filter(sheet -> round.isOpen(sheet.week(), LocalDate.now(clock)))
                .orElseThrow();
    }

    private static String home(Member by, Region region) {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }
}
