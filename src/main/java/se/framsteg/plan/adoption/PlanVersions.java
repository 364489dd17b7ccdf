package se.framsteg.plan.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.plan.Plan;
import se.framsteg.plan.PlanDrawnUp;
import se.framsteg.plan.Plans;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/** Frozen versions of a company's plan, for its own people. */
@Service
@Transactional
public class PlanVersions {
    /** Each is kept for ever, with its papers. */
    public static final int MOST_A_DAY = 5;

    private final VersionRepository versions;
    private final Plans plans;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanVersions(
            VersionRepository versions, Plans plans, Members members, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.plans = plans;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** All of them with what they say, to take home; the newest first. */
    @Transactional(readOnly = true)
    public List<Version> of(Member by) {
        return versions.of(by.region(), by.organisation(), null);
    }

    /** What a list tells of them; the newest first. */
    @Transactional(readOnly = true)
    public List<VersionLine> lines(Member by) {
        return versions.lines(by.region(), by.organisation());
    }

    /** Whatever day it is decided. */
    private static boolean saysTheSame(Frozen then, Frozen asked) {
        Frozen now = Canonical.read(Canonical.of(asked));
        return then.decides().equals(now.decides())
                && Differences.between(then, now).isEmpty()
                && then.proposal().deciders().equals(now.proposal().deciders())
                && then.proposal().sentences().equals(now.proposal().sentences())
                && then.proposal().risks().equals(now.proposal().risks())
                && then.proposal().consequences().equals(now.proposal().consequences());
    }

    /** The version that holds: of those that were adopted, the newest. */
    @Transactional(readOnly = true)
    public Optional<Version> adopted(Member by) {
        return versions.adopted(by.region(), by.organisation());
    }

    /** What a version says otherwise than the one adopted last before it; empty of the first. For whoever may read the version. */
    @Transactional(readOnly = true)
    public Optional<NewSince> news(RegionId region, UUID organisation, Version version) {
        return versions.adoptedBefore(region, organisation, version.number())
                .map(before -> new NewSince(before, Differences.between(before.says(), version.says())));
    }

    /** The one that may be put to those who decide; empty where there is none. */
    Optional<Version> putForward(Member by) {
        return versions.newest(by.region(), by.organisation()).filter(Version::isPutForward);
    }

    @Transactional(readOnly = true)
    public Optional<Version> find(Member by, VersionId id) {
        return versions.find(by.region(), by.organisation(), id);
    }

    /** The one that has just been made, within the transaction that told of it. */
    @Transactional(readOnly = true)
    public Optional<Version> of(PlanDrawnUp told) {
        return versions.find(new RegionId(told.region()), told.organisation(), new VersionId(told.version()));
    }

    /** The one that has just been decided on, within the transaction that told of it. */
    @Transactional(readOnly = true)
    public Optional<Version> of(VersionDecided told) {
        return versions.find(new RegionId(told.region()), told.organisation(), new VersionId(told.version()));
    }

    /** What is otherwise now than in a version. */
    @Transactional(readOnly = true)
    public List<Difference> since(Member by, Version version) {
        return Differences.between(version.says(), as(by, version.number(), version.on()));
    }

    /** The same, of a plan that has been read already. */
    @Transactional(readOnly = true)
    public List<Difference> since(Member by, Plan plan, Version version) {
        Frozen then = version.says();
        Frozen now = new Freezing(plan, plans.targets(by))
                .as(then.company(), version.number(), version.on(), BLANK, List.of());
        return Differences.between(then, Canonical.read(Canonical.of(now)));
    }

    /** What stands now, in the shape of a version, which it is not. */
    @Transactional(readOnly = true)
    public Frozen now(Member by) {
        return as(by, 0, LocalDate.now(clock));
    }

    private Frozen as(Member by, int number, LocalDate on) {
        Frozen now =
                new Freezing(plans.of(by), plans.targets(by)).as(members.company(by), number, on, BLANK, List.of());
        return Canonical.read(Canonical.of(now));
    }

    private static final Proposal BLANK = new Proposal("", null, List.of(), "", "", null, null, 0);

    /** Nobody else freezes or decides, and no action changes, until the transaction is over: what is frozen stood so at one moment. */
    void hold(Member by) {
        versions.hold(by.organisation());
        plans.hold(by);
    }

    /**
     * Makes a version of what stands now. Whether it is ready, the asking verb has seen to.
     *
     * @throws SaysTheSame where one that waits for its decision, or the one that holds, says just that
     * @throws TooManyVersions where enough have been made today
     */
    VersionId freeze(Member by, Plan plan, Proposal proposal, List<Decider> deciders) {
        versions.hold(by.organisation());
        var freezing = new Freezing(plan, plans.targets(by));
        String company = members.company(by);
        versions.newest(by.region(), by.organisation())
                .filter(Version::isOpen)
                .filter(newest -> newest.document()
                        .equals(Canonical.of(freezing.as(company, newest.number(), newest.on(), proposal, deciders))))
                .ifPresent(newest -> {
                    throw new SaysTheSame(newest);
                });
        adopted(by)
                .filter(holds ->
                        saysTheSame(holds.says(), freezing.as(company, holds.number(), holds.on(), proposal, deciders)))
                .ifPresent(holds -> {
                    throw new SaysTheSame(holds);
                });
        if (versions.frozenOn(by, LocalDate.now(clock)) >= MOST_A_DAY) {
            throw new TooManyVersions();
        }
        var id = new VersionId(Ids.next());
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        int number = versions.nextNumber(by);
        Frozen says = freezing.as(company, number, today, proposal, deciders);
        versions.insert(by, id, says, Canonical.of(says), deciders, plan.actions(), now);
        events.publishEvent(new PlanDrawnUp(
                by.region().value(),
                by.organisation(),
                id.value(),
                number,
                today,
                by.person().value()));
        return id;
    }
}
