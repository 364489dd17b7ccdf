package se.framsteg.flows.offers.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.flows.FlowIsClosed;
import se.framsteg.flows.Flows;
import se.framsteg.flows.GivesAway;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.offers.EndingLinks;
import se.framsteg.flows.offers.EndingLinks.Held;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Somebody lets what ends soon be shown for longer, or says that it is gone, by a link. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/flow/{token}")
class EndingLinkController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final EndingLinks links;
    private final Flows flows;
    private final Materials materials;

    EndingLinkController(EndingLinks links, Flows flows, Materials materials) {
        this.links = links;
        this.flows = flows;
        this.materials = materials;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, held -> page(region, token, held, List.of()));
    }

    @PostMapping("/renewal")
    View renew(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return act(region, token, links::renew);
    }

    @PostMapping("/closing")
    View close(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return act(region, token, links::close);
    }

    private View act(Region region, String token, Predicate<Held> act) {
        return with(region, token, held -> {
            try {
                return held.answer() == null && act.test(held)
                        ? SeeOther.to("/%s/flow/%s".formatted(region.slug(), token))
                        : new EndingLinkIsOverPage().with(CONFLICT);
            } catch (FlowIsClosed _) {
                return new EndingLinkIsOverPage().with(CONFLICT);
            } catch (GivesAway refused) {
                return page(region, token, held, refused.words()).with(CONFLICT);
            }
        });
    }

    private EndingLinkPage page(Region region, String token, Held held, List<String> giveaways) {
        return new EndingLinkPage(
                region,
                token,
                held,
                flows.find(held.by(), held.flow()).orElseThrow(),
                materials,
                links.next(),
                links.others(held),
                giveaways);
    }

    private View with(Region region, String token, Function<Held, View> answer) {
        Optional<Held> held = links.holder(region.id(), token);
        if (held.filter(Held::example).isPresent()) {
            Frame.headExample();
        }
        return held.map(answer).orElseGet(() -> new EndingLinkIsOverPage().with(GONE));
    }
}
