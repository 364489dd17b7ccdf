package se.framsteg.flows.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.matching.ListingRepository.Entry;
import se.framsteg.flows.matching.ListingRepository.Waiting;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps the list of each published flow. A new or changed flow has its own at once; then it is offered to the lists that may have
 * room for it. One that is taken back leaves every list in the same statement, and those lists are made again.
 */
@Service
@Transactional
class Lists {
    static final UUID FIRST = new UUID(0, 0);

    private static final int AT_ONCE = 2_000;

    private final OpenFlows flows;
    private final ListingRepository lists;
    private final Ground ground;

    Lists(OpenFlows flows, ListingRepository lists, Ground ground) {
        this.flows = flows;
        this.lists = lists;
        this.ground = ground;
    }

    /** How many flows wait; with those whose list other weights have made. */
    int waiting(RegionId region) {
        lists.outdate(region, ground.scoring().weights().version());
        return lists.waiting(region);
    }

    /** Makes the list of a flow, if it is published. */
    void make(RegionId region, UUID flow) {
        lists.takeTurn(region);
        if (lists.hold(region, flow)) {
            flows.find(region, flow).ifPresent(x -> make(region, x));
        }
    }

    /**
     * Does what waits for the next flow.
     *
     * @param after the flow that was last
     * @return the flow that it was; empty when nothing more waits
     */
    Optional<UUID> next(RegionId region, UUID after) {
        lists.takeTurn(region);
        List<Waiting> next = lists.next(region, after);
        next.forEach(waiting -> flows.find(region, waiting.flowId()).ifPresent(x -> {
            make(region, x);
            if (!waiting.offered() && offer(region, x)) {
                lists.offered(region, x.id());
            }
        }));
        return next.stream().map(Waiting::flowId).findFirst();
    }

    private void make(RegionId region, OpenFlow x) {
        Scoring scoring = ground.scoring();
        Weights weights = scoring.weights();
        List<Found> found =
                new Search(scoring, flows.shelves(region), x, ListingRepository.MOST, weights.shownTenths()).found();
        lists.write(region, x.id(), found, weights.version());
    }

    /** @return whether all lists that it belongs on have it */
    private boolean offer(RegionId region, OpenFlow x) {
        Shelves shelves = flows.shelves(region);
        boolean everywhere = true;
        for (Tier tier : Tier.values()) {
            if (tier.key(x.what()) != null) {
                List<Integer> places = shelves.places(x, tier).stream()
                        .filter(place -> mayBeShown(x, tier, place))
                        .toList();
                everywhere &= places.isEmpty() || offer(region, x, tier, places);
            }
        }
        return everywhere;
    }

    private boolean mayBeShown(OpenFlow x, Tier tier, int place) {
        Scoring scoring = ground.scoring();
        return scoring.km(x, place) <= x.terms().maxKm()
                && scoring.most(x, tier, place, x.kg()) >= scoring.weights().shownTenths();
    }

    private boolean offer(RegionId region, OpenFlow x, Tier tier, List<Integer> places) {
        boolean everywhere = true;
        UUID after = FIRST;
        for (List<OpenFlow> some; ; after = some.getLast().id()) {
            some = flows.withRoomFor(region, x, tier, places, after, AT_ONCE);
            List<Entry> entries = fitting(x, tier, some);
            if (!entries.isEmpty()) {
                everywhere &= lists.enter(
                                region,
                                x.id(),
                                entries,
                                ground.scoring().weights().version())
                        == entries.size();
            }
            if (some.size() < AT_ONCE) {
                return everywhere;
            }
        }
    }

    private List<Entry> fitting(OpenFlow x, Tier tier, List<OpenFlow> others) {
        Scoring scoring = ground.scoring();
        var entries = new ArrayList<Entry>();
        for (OpenFlow other : others) {
            Score score = Tier.between(x.what(), other.what()) == tier ? scoring.score(x, other) : null;
            if (score != null && score.tenths() >= scoring.weights().shownTenths()) {
                entries.add(new Entry(other.id(), x.id(), score.tenths()));
            }
        }
        return entries;
    }
}
