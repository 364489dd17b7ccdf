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
import se.framsteg.flows.map.LadderIdea;
import se.framsteg.flows.map.LadderIdeas;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.TooManyIdeas;
import se.framsteg.people.Member;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** What stands on a company's ladder: one press makes a card of it among the company's ideas. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/r-analysis/cards")
class LadderIdeasController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Rounds rounds;
    private final Works works;
    private final LadderIdeas ideas;
    private final Clock clock;

    LadderIdeasController(Rounds rounds, Works works, LadderIdeas ideas, Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.ideas = ideas;
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
            IdeaId card = ideas.begin(by, round, analysis(round), row);
            return SeeOther.to("%s/ideas/%s".formatted(home(by, region), card.value()));
        } catch (TooManyIdeas _) {
            return page(by, region, round, true).with(CONFLICT);
        }
    }

    private LadderIdeasPage page(Member by, Region region, Round round, boolean full) {
        Worksheet analysis = analysis(round);
        return new LadderIdeasPage(home(by, region), round, analysis, ideas.of(by, round, analysis), full);
    }

    private Round round(Member by, String programme) {
        Round round = rounds.find(by, programme).orElseThrow();
        if (round.example()) {
            Frame.headExample();
        }
        return round;
    }

    /** Once its week has opened. */
    private Worksheet analysis(Round round) {
        return works.edition(round)
                .worksheet(LadderIdea.NAME)
                .filter(sheet -> round.isOpen(sheet.week(), LocalDate.now(clock)))
                .orElseThrow();
    }

    private static String home(Member by, Region region) {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }
}
