package se.framsteg.network.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.requests.Line.Kind;
import se.framsteg.network.routes.Responsible;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Senders;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Region;

/**
 * Whoever has asked something may ask to have it removed. A question is a public record of the region, so the region decides, and
 * says why where it says no; what it says yes to goes at night, by a rule, and stands in that night's protocol.
 */
@Service
@Transactional
public class Removals implements Tidying {
    private static final Period KEPT = Period.ofDays(1);
    private static final int MOST = 200;

    private final RemovalRepository removals;
    private final RequestRepository requests;
    private final LineRepository lines;
    private final RequestLimits limits;
    private final RequestLetters letters;
    private final RegionDirectory regions;
    private final Senders senders;
    private final Audit audit;
    private final Clock clock;

    Removals(
            RemovalRepository removals,
            RequestRepository requests,
            LineRepository lines,
            RequestLimits limits,
            RequestLetters letters,
            RegionDirectory regions,
            Senders senders,
            Audit audit,
            Clock clock) {
        this.removals = removals;
        this.requests = requests;
        this.lines = lines;
        this.limits = limits;
        this.letters = letters;
        this.regions = regions;
        this.senders = senders;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The asker asks for it; the managers are told, so many times an hour, and beyond that find it in their list. Of what nobody has
     * let through they are not told: who looks at it sees the wish. Said twice it is said once.
     */
    public void ask(Region region, Request request) {
        if (request.isForgotten()) {
            throw new NoSuchElementException("There is nothing left of this question");
        }
        if (request.removalAskedAt() != null) {
            return;
        }
        removals.asked(region.id(), request.requestId(), clock.instant());
        lines.add(region.id(), request.requestId(), Kind.REMOVAL_ASKED, null, null, "", clock.instant());
        if (request.isLetThrough() && limits.tellsOfRemoval(region.id())) {
            letters.toResponsible(region, request, Responsible.REGION, "removal", "", null);
        }
    }

    /** Those that the region has to say yes or no to, who has waited longest first. */
    @Transactional(readOnly = true)
    public List<Request> toDecide(Manager by) {
        return removals.toDecide(by, MOST);
    }

    public void agree(Manager by, Region region, RequestId id) {
        Request request = undecided(by, id);
        removals.decided(by, id, clock.instant());
        lines.add(by.region(), id, Kind.REMOVAL_AGREED, by.person(), null, "", clock.instant());
        letters.removal(region, request, senders.of(by), true, "");
        audit.record(by.region(), by.person(), "network.removal-agreed", request.organisationId(), id.value());
    }

    public void refuse(Manager by, Region region, RequestId id, String why) {
        Request request = undecided(by, id);
        removals.decided(by, id, null);
        lines.add(by.region(), id, Kind.REMOVAL_REFUSED, by.person(), null, why, clock.instant());
        letters.removal(region, request, senders.of(by), false, why);
        audit.record(by.region(), by.person(), "network.removal-refused", request.organisationId(), id.value());
    }

    private Request undecided(Manager by, RequestId id) {
        return requests.find(by, id)
                .filter(Request::isToBeDecided)
                .orElseThrow(() -> new NoSuchElementException("Nobody asks to have it removed"));
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("network.rule.removals", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        Instant before = LocalDate.ofInstant(now, Say.STOCKHOLM)
                .minus(KEPT)
                .atStartOfDay(Say.STOCKHOLM)
                .toInstant();
        regions.inEach(region -> {
            List<UUID> agreed = removals.agreed(region, before);
            if (!agreed.isEmpty()) {
                requests.forget(region, agreed, now);
            }
        });
    }
}
