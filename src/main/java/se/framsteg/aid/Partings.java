package se.framsteg.aid;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;

/**
 * Parts companies that were taken for one undertaking by mistake, as by a number that was typed wrong, and joins them again.
 * What was granted stands as it was reckoned; what is checked is reckoned anew when it is checked again or granted.
 */
@Service
@Transactional
public class Partings {
    private final PartingRepository partings;
    private final Undertakings undertakings;
    private final Audit audit;
    private final Clock clock;

    Partings(PartingRepository partings, Undertakings undertakings, Audit audit, Clock clock) {
        this.partings = partings;
        this.undertakings = undertakings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The other companies of a company's undertaking. */
    @Transactional(readOnly = true)
    public List<Sister> sisters(Manager by, UUID organisation) {
        return partings.sisters(by, organisation);
    }

    /** The companies that have been parted from a company and may be joined to it again. */
    @Transactional(readOnly = true)
    public List<Parting> of(Manager by, UUID organisation) {
        return partings.of(by, organisation);
    }

    /** The sister is an undertaking by itself from now on, whatever either has signed before. */
    public void part(Manager by, UUID organisation, UUID sister, String reason) {
        undertakings.hold(by, organisation);
        Sister parted = partings.sisters(by, organisation).stream()
                .filter(each -> each.organisation().equals(sister))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        undertakings.part(by, sister);
        UUID id = Ids.next();
        partings.part(by, id, organisation, parted, reason, clock.instant());
        audit.record(by, "aid.part", organisation, sister, id);
    }

    /** As if they had never been parted. */
    public void join(Manager by, UUID organisation, UUID parting) {
        Parting undone = partings.of(by, organisation).stream()
                .filter(each -> each.id().equals(parting))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        undertakings.join(by, organisation, Map.of(undone.organisation(), undone.bond()));
        partings.join(by, parting, clock.instant());
        audit.record(by, "aid.join", organisation, undone.organisation(), parting);
    }

    /** The companies that a declaration no longer joins to the one that signed it. */
    Set<UUID> since(Manager by, UUID organisation, Declaration declaration) {
        return partings.from(by, organisation, declaration.signedAt());
    }
}
