package se.framsteg.network.keepers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.keepers.HandoverRepository.Told;
import se.framsteg.network.requests.QuestionsOfOne;
import se.framsteg.network.routes.Colleague;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.network.routes.Responsible;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/**
 * All companies and open questions of somebody who is ill or is leaving go to a colleague at once. Notes and promises are the
 * organisation's and need no handing over. Until companies and askers are told it can be undone.
 */
@Service
@Transactional
public class Handovers implements Tidying {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST_STANDING = 20;

    private final HandoverRepository handovers;
    private final KeeperRepository kept;
    private final Keepers keepers;
    private final QuestionsOfOne questions;
    private final KeeperLetters letters;
    private final RegionDirectory regions;
    private final Audit audit;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            KeeperRepository kept,
            Keepers keepers,
            QuestionsOfOne questions,
            KeeperLetters letters,
            RegionDirectory regions,
            Audit audit,
            Clock clock) {
        this.handovers = handovers;
        this.kept = kept;
        this.keepers = keepers;
        this.questions = questions;
        this.letters = letters;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Handover> find(Advisor by, UUID id) {
        return handovers.find(by, id);
    }

    /** Those that can still be undone, the latest first. */
    @Transactional(readOnly = true)
    public List<Handover> standing(Advisor by) {
        return handovers.standing(by, MOST_STANDING);
    }

    /**
     * @throws NotOfThePromoters where that is no colleague of theirs
     * @throws NothingToHandOver where they have nothing
     */
    public UUID handOver(Advisor by, Region region, UUID promoter, UUID from, UUID to) {
        List<UUID> colleagues = keepers.colleagues(by).stream()
                .filter(each -> each.organisationId().equals(promoter))
                .map(Colleague::personId)
                .toList();
        if (!colleagues.contains(from)) {
            throw new NoSuchElementException("Nobody of theirs");
        }
        if (from.equals(to) || !colleagues.contains(to)) {
            throw new NotOfThePromoters();
        }
        keepers.settle(by.region(), promoter);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> companies = kept.hand(by.region(), promoter, from, to, now);
        List<UUID> requests = questions.handOver(by.region(), promoter, from, to);
        if (companies.isEmpty() && requests.isEmpty()) {
            throw new NothingToHandOver();
        }
        UUID id = handovers.insert(by, promoter, from, to, companies, requests, now);
        audit.record(by.region(), by.person(), "network.hand-over-all", promoter, to);
        tell(by, region, to, "handed", companies, requests);
        return id;
    }

    /**
     * All is whose it was, but for what has gone on to somebody else since. Does nothing where it cannot be undone any more, or
     * whoever it was has left meanwhile.
     */
    public void undo(Advisor by, Region region, UUID id) {
        Handover handover = handovers.find(by, id).orElseThrow(() -> new NoSuchElementException("Nothing of theirs"));
        Instant now = clock.instant();
        if (!handover.mayBeUndone() || !handovers.undo(by, id, now)) {
            return;
        }
        List<UUID> companies = handovers.companies(by.region(), id);
        List<UUID> requests = handovers.requests(by.region(), id);
        UUID promoter = handover.promoterId();
        kept.handBack(by.region(), promoter, handover.fromPersonId(), handover.toPersonId(), companies, now);
        questions.handBack(by.region(), promoter, handover.fromPersonId(), handover.toPersonId(), requests);
        audit.record(by.region(), by.person(), "network.undo-handing-over", promoter, handover.toPersonId());
        tell(by, region, handover.toPersonId(), "undone", companies, requests);
    }

    private void tell(Advisor by, Region region, UUID person, String what, List<UUID> companies, List<UUID> requests) {
        if (!by.person().value().equals(person)) {
            letters.toPromoter(region, person, what, companies.size(), requests.size(), by.name());
        }
    }

    /** Tells the askers of what has stood for a while; their companies are told in a letter of their own. */
    void tellAskers(Region region, Instant before) {
        tell(region, handovers.tell(region.id(), before, clock.instant()));
    }

    /** Tells at once what somebody has given away, or pressed for others, who is about to be erased and their hand-overs with them. */
    void tellBeforeErasing(RegionId region, Person goes) {
        List<Told> told = handovers.tellBefore(region, goes.id(), clock.instant());
        regions.find(region).ifPresent(each -> tell(each, told));
    }

    private void tell(Region region, List<Told> told) {
        told.forEach(each -> questions.tellAskers(
                region,
                new PersonId(each.personId()),
                new Responsible(each.promoterId(), each.toPersonId()),
                handovers.requests(region.id(), each.id()),
                handovers.companies(region.id(), each.id())));
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> handovers.forgetOld(region, now.minus(KEPT)));
    }
}
