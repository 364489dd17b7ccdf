package se.framsteg.flows;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.aid.SingleUndertakings;
import se.framsteg.aid.UndertakingChanged;
import se.framsteg.people.Member;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.participation.ParticipationChanged;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Whose flows are. A company becomes a holder with its first flow; where it is, with whom it counts as one and which rounds it has
 * been in follow what the modules below know: as soon as they tell of it, and each night.
 */
@Service("flowHolders")
@Transactional
public class Holders {
    /** As many outside as a promoter can keep in mind, and more. */
    public static final int MOST_OUTSIDE = 1000;

    static final UUID FIRST = new UUID(0, 0);

    private static final int AT_ONCE = 20;

    private final HolderRepository holders;
    private final SingleUndertakings undertakings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holders(HolderRepository holders, SingleUndertakings undertakings, ApplicationEventPublisher events, Clock clock) {
        this.holders = holders;
        this.undertakings = undertakings;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for a company that has never had a flow. */
    @Transactional(readOnly = true)
    public Optional<Holder> find(Member by) {
        return holders.find(by.region(), by.organisation());
    }

    /** The company as a holder, from now on. @param elsewhere its municipality where the region does not know it */
    Holder enter(Member by, String elsewhere) {
        Optional<Holder> known = find(by);
        if (known.isPresent()) {
            return known.get();
        }
        holders.enter(by.region(), by.organisation(), elsewhere, clock.instant());
        freshen(by.region(), List.of(by.organisation()));
        return find(by).orElseThrow(NoSuchElementException::new);
    }

    /** A company of the region as a holder from now on, for a promoter; empty where the region does not know where it is. */
    public Optional<HolderId> enter(Promoter by, UUID organisation) {
        holders.enter(by.region(), organisation, null, clock.instant());
        freshen(by.region(), List.of(organisation));
        return holders.find(by.region(), organisation).map(Holder::id);
    }

    /** Those outside all programmes that a promoter has told of. */
    @Transactional(readOnly = true)
    public List<Holder> outside(Promoter by) {
        return holders.outside(by, MOST_OUTSIDE);
    }

    @Transactional(readOnly = true)
    public Optional<Holder> findOutside(Promoter by, HolderId id) {
        return holders.findOutside(by, id);
    }

    String names(Promoter by, Holder holder) {
        return holders.names(by.region(), holder.id());
    }

    /** @param promoter which of the promoter's own organisations answers for it */
    public HolderId enterOutside(Promoter by, UUID promoter, OutsideHolder who) {
        if (!by.organisations().contains(promoter)) {
            throw new NoSuchElementException();
        }
        if (holders.outside(by, MOST_OUTSIDE).size() >= MOST_OUTSIDE) {
            throw new TooManyFlows(MOST_OUTSIDE);
        }
        var id = new HolderId(Ids.next());
        holders.enter(by, promoter, id, who, clock.instant());
        return id;
    }

    @EventListener
    void on(ParticipationChanged event) {
        freshen(event.region(), List.of(event.organisation()));
    }

    @EventListener
    void on(UndertakingChanged event) {
        freshen(event.region(), event.organisations());
    }

    /** Some of a region's, after one in the order of their ids. @return the last of them; empty where there are no more */
    Optional<UUID> freshenAfter(RegionId region, UUID last) {
        List<UUID> some = holders.organisationsAfter(region, last, AT_ONCE);
        freshen(region, some);
        return some.reversed().stream().findFirst();
    }

    private void freshen(RegionId region, Collection<UUID> organisations) {
        holders.takeTurn(region, organisations);
        Map<UUID, UUID> known = undertakings.of(region, organisations);
        holders.freshen(region, organisations, known)
                .forEach(flow -> events.publishEvent(new FlowChanged(region.value(), flow, clock.instant())));
    }
}
