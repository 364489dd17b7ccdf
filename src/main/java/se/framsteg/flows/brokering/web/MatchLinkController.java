package se.framsteg.flows.brokering.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.brokering.MatchLinks;
import se.framsteg.flows.brokering.MatchLinks.Held;
import se.framsteg.flows.brokering.Matches;
import se.framsteg.flows.brokering.Matches.Yes;
import se.framsteg.flows.brokering.NotAnyMore;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.brokering.SeenMatches;
import se.framsteg.flows.matching.web.Whys;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Somebody says yes or no for their company by a link, without signing in. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/match/{token}")
class MatchLinkController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final MatchLinks links;
    private final Matches matches;
    private final SeenMatches seen;
    private final Whys whys;
    private final Materials materials;
    private final ShownFlows shown;

    MatchLinkController(
            MatchLinks links, Matches matches, SeenMatches seen, Whys whys, Materials materials, ShownFlows shown) {
        this.links = links;
        this.matches = matches;
        this.seen = seen;
        this.whys = whys;
        this.materials = materials;
        this.shown = shown;
    }

    @GetMapping
    View show(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said) {
        return with(region, token, held -> page(region, token, held, said));
    }

    @PostMapping("/yes")
    View yes(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return act(region, token, held -> matches.yes(held.speaker(), held.match()) == Yes.WAITS ? "yes" : "");
    }

    @PostMapping("/no")
    View no(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean back) {
        boolean older = !back
                && links.holder(region.id(), token)
                        .flatMap(held -> seen.find(held.speaker(), held.match()))
                        .filter(SeenMatch::isWaiting)
                        .isPresent();
        if (older) {
            return with(
                    region,
                    token,
                    held -> page(region, token, held, "yes-already").with(CONFLICT));
        }
        return act(region, token, held -> {
            matches.no(held.speaker(), held.match());
            return "no";
        });
    }

    @PostMapping("/no/removal")
    View undoNo(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return act(region, token, held -> {
            matches.undoNo(held.speaker(), held.match());
            return "no-undone";
        });
    }

    private View act(Region region, String token, Function<Held, String> act) {
        return with(region, token, held -> {
            try {
                return SeeOther.to("%s?said=%s".formatted(path(region, token), act.apply(held)));
            } catch (NotAnyMore _) {
                return page(region, token, held, "not-any-more").with(CONFLICT);
            }
        });
    }

    private MatchLinkPage page(Region region, String token, Held held, String said) {
        var match = seen.find(held.speaker(), held.match()).orElseThrow();
        var desk = new MatchDesk(
                held.speaker(), region, "/%s/company/%s".formatted(region.slug(), match.organisation()), true);
        return new MatchLinkPage(
                desk,
                held,
                match,
                match.mayBeAnswered()
                        ? whys.of(region.id(), match.ownFlow(), match.otherFlow())
                                .orElse(null)
                        : null,
                Offered.of(match.own(), materials),
                Offered.of(match.nameless(), materials)
                        .saying(
                                match.stage().isOpen()
                                        ? shown.published(region.id(), match.otherFlow())
                                        : Optional.empty()),
                path(region, token),
                Told.of(said));
    }

    private View with(Region region, String token, Function<Held, View> answer) {
        Optional<Held> held = links.holder(region.id(), token);
        if (held.filter(Held::example).isPresent()) {
            Frame.headExample();
        }
        return held.map(answer).orElseGet(() -> new MatchLinkIsOverPage().with(GONE));
    }

    private static String path(Region region, String token) {
        return "/%s/match/%s".formatted(region.slug(), token);
    }
}
