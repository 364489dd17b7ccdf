package se.framsteg.network.load.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.keepers.Handovers;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.network.keepers.NothingToHandOver;
import se.framsteg.network.load.Load;
import se.framsteg.network.load.Loads;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Who at the promoters has how much; all that is somebody's goes to a colleague at a press. */
@Controller
@RequestMapping({"/{region}/manage/load", "/{region}/promote/load"})
class LoadController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Loads loads;
    private final Handovers handovers;
    private final Keepers keepers;
    private final Listings listings;
    private final Programmes programmes;
    private final Organisations organisations;

    LoadController(
            Loads loads,
            Handovers handovers,
            Keepers keepers,
            Listings listings,
            Programmes programmes,
            Organisations organisations) {
        this.loads = loads;
        this.handovers = handovers;
        this.keepers = keepers;
        this.listings = listings;
        this.programmes = programmes;
        this.organisations = organisations;
    }

    /**
     * @param giver promoter and person, with a point between, of whom all is to be handed over; empty for nobody
     * @param handover what has just been handed over
     * @param of whose companies are listed; empty for nobody's
     */
    @GetMapping
    View index(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String giver,
            @RequestParam(defaultValue = "") String handover,
            @RequestParam(defaultValue = "") String of) {
        return page(by, region, giver, handover, of, Mending.NONE);
    }

    /** @param taker the colleague's id */
    @PostMapping("/handovers")
    View create(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String giver,
            @RequestParam(defaultValue = "") String taker) {
        if (!giver.matches(Ids.WRITTEN + "\\." + Ids.WRITTEN)) {
            throw new NoSuchElementException("Nobody of theirs");
        }
        String[] who = giver.split("\\.");
        try {
            if (!taker.matches(Ids.WRITTEN)) {
                throw new NotOfThePromoters();
            }
            UUID id = handovers.handOver(
                    by, region, UUID.fromString(who[0]), UUID.fromString(who[1]), UUID.fromString(taker));
            return SeeOther.to("%s?handover=%s".formatted(path(by, region), id));
        } catch (NotOfThePromoters e) {
            return page(by, region, giver, "", "", Mending.of("taker", "network.load.to.missing"))
                    .with(UNPROCESSABLE_CONTENT);
        } catch (NothingToHandOver e) {
            return page(by, region, giver, "", "", Mending.of("taker", "network.load.nothing"))
                    .with(CONFLICT);
        }
    }

    @PostMapping("/handovers/{handover}/undoing")
    View undo(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable UUID handover) {
        handovers.undo(by, region, handover);
        return SeeOther.to("%s?handover=%s".formatted(path(by, region), handover));
    }

    private LoadPage page(Advisor by, Region region, String giver, String handover, String of, Mending mending) {
        List<Load> all = loads.of(by);
        return new LoadPage(
                region.slug(),
                path(by, region),
                by instanceof Manager manager ? programmes.in(manager) : List.of(),
                by instanceof Manager,
                all,
                organisations
                        .boundByPublicAccess(
                                by.region(), all.stream().map(Load::promoterId).toList())
                        .keySet(),
                giver,
                handover.matches(Ids.WRITTEN)
                        ? handovers.find(by, UUID.fromString(handover)).orElse(null)
                        : null,
                handovers.standing(by),
                by instanceof Manager manager ? keepers.unfollowed(manager).size() : 0,
                listings.of(by, region, all, of),
                mending);
    }

    private static String path(Advisor by, Region region) {
        return "/%s/%s/load".formatted(region.slug(), by instanceof Manager ? "manage" : "promote");
    }
}
