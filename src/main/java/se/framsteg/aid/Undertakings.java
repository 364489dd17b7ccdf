package se.framsteg.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Which companies are one undertaking. Whoever decides on aid holds the undertaking until the transaction ends; a company
 * whose undertaking changed while one waited is asked for again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Undertakings {
    private final UndertakingRepository undertakings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undertakings(UndertakingRepository undertakings, ApplicationEventPublisher events, Clock clock) {
        this.undertakings = undertakings;
        this.events = events;
        this.clock = clock;
    }

    /** The undertaking of a company; by itself until something else is known. */
    UUID of(Manager by, UUID organisation) {
        return of(by.region(), organisation);
    }

    private UUID of(RegionId region, UUID organisation) {
        return undertakings.of(region, organisation).orElseGet(() -> {
            undertakings.found(region, organisation, LocalDate.now(clock), clock.instant());
            return undertakings.of(region, organisation).orElseThrow();
        });
    }

    /** Holds the undertaking of a company, so that nobody else decides on aid to any of its companies meanwhile. */
    UUID hold(Manager by, UUID organisation) {
        return hold(by.region(), organisation);
    }

    /** As a company holds its own while it signs. */
    UUID hold(Declarant by) {
        return hold(by.region(), by.organisation());
    }

    UUID hold(RegionId region, UUID organisation) {
        UUID asked = of(region, organisation);
        while (true) {
            undertakings.hold(region, asked, clock.instant());
            UUID now = of(region, organisation);
            if (now.equals(asked)) {
                return now;
            }
            asked = now;
        }
    }

    /** Makes one undertaking of a company's and of those of others; with them comes the aid of all their companies. */
    void join(Manager by, UUID organisation, Map<UUID, Bond> others) {
        Set<UUID> held = new HashSet<>();
        for (Set<UUID> meant = meant(by, organisation, others);
                !held.containsAll(meant);
                meant = meant(by, organisation, others)) {
            meant.stream()
                    .filter(held::add)
                    .forEach(undertaking -> undertakings.hold(by.region(), undertaking, clock.instant()));
        }
        UUID to = of(by, organisation);
        others.forEach((other, bond) -> {
            undertakings.move(by.region(), of(by, other), to, LocalDate.now(clock));
            undertakings.bind(by.region(), other, bond, LocalDate.now(clock));
        });
        events.publishEvent(new UndertakingChanged(by.region(), undertakings.members(by.region(), to)));
    }

    /** Makes a company of an undertaking that is held one by itself. */
    void part(Manager by, UUID organisation) {
        undertakings.part(by.region(), organisation, LocalDate.now(clock), clock.instant());
        events.publishEvent(new UndertakingChanged(by.region(), List.of(organisation)));
    }

    /** In one order for everybody, so that two who join the same ones do not wait for each other. */
    private Set<UUID> meant(Manager by, UUID organisation, Map<UUID, Bond> others) {
        var meant = new TreeSet<UUID>();
        meant.add(of(by, organisation));
        others.keySet().forEach(other -> meant.add(of(by, other)));
        return meant;
    }
}
