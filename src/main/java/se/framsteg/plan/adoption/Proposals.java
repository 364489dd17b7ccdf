package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Readiness;
import se.framsteg.plan.followup.Turn;

/** What a company's lead writes for those who decide, and puts before them together with strategy and plan. */
@Service
@Transactional
public class Proposals {
    private static final int WEEKS_TO_MEETING = 2;
    private static final int MONTHS_TO_FOLLOW_UP = 6;

    private final ProposalRepository proposals;
    private final PlanVersions versions;
    private final Plans plans;
    private final BallotRepository ballots;
    private final BoardNews news;
    private final Audit audit;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            PlanVersions versions,
            Plans plans,
            BallotRepository ballots,
            BoardNews news,
            Audit audit,
            Clock clock) {
        this.proposals = proposals;
        this.versions = versions;
        this.plans = plans;
        this.ballots = ballots;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it is written, with what the house words said of the plan as it stands; before that, a beginning that can be put forward. */
    @Transactional(readOnly = true)
    public Proposal find(Member by) {
        return find(by, plans.of(by));
    }

    @Transactional(readOnly = true)
    public Proposal find(Member by, Plan plan) {
        return written(by).map(each -> fresh(by, plan, each)).orElseGet(() -> beginning(by, plan));
    }

    /** As it was last saved, whatever has become of the plan since. */
    @Transactional(readOnly = true)
    public Optional<Proposal> written(Member by) {
        return proposals.find(by);
    }

    /** What the house would say of a plan in such a proposal. */
    public StandardSentences standard(Member by, Plan plan, Proposal proposal) {
        return StandardSentences.of(plan, proposal, by.name());
    }

    private Proposal fresh(Member by, Plan plan, Proposal proposal) {
        return proposal.saying(standard(by, plan, proposal).fresh(proposal.sentences()));
    }

    /** @throws ProposalWasChanged where somebody has saved another since {@code seen} */
    public void save(Member by, int seen, Proposal proposal) {
        save(by, plans.of(by), seen, proposal);
    }

    /** Saves it with the house's own sentences about whatever it says nothing of. */
    public void complete(Member by, int seen, Proposal proposal) {
        Plan plan = plans.of(by);
        List<String> whole = standard(by, plan, proposal).completing(proposal.sentences());
        save(by, plan, seen, proposal.saying(whole));
    }

    private Proposal save(Member by, Plan plan, int seen, Proposal proposal) {
        Board.onlyLead(by);
        Proposal says = fresh(by, plan, proposal);
        if (!proposals.save(by, says, seen, clock.instant())) {
            throw new ProposalWasChanged(proposals.find(by).orElseThrow());
        }
        return says;
    }

    /** The vote that a new version would end; empty where nobody is being asked. */
    @Transactional(readOnly = true)
    public Optional<Vote> underWay(Member by) {
        return ballots.standing(by).stream()
                .findFirst()
                .flatMap(standing -> versions.find(by, standing.version())
                        .map(version -> Vote.of(standing, version, proposals.deciders(by))));
    }

    /**
     * Saves it, and freezes it together with strategy and plan as they stand. Whoever has a link to a version that it takes the place of
     * is told.
     *
     * @throws NotReady where the plan lacks something
     */
    public VersionId propose(Member by, int seen, Proposal proposal) {
        versions.hold(by);
        Plan plan = plans.of(by);
        Proposal says = save(by, plan, seen, proposal);
        Readiness readiness = Readiness.of(plan, LocalDate.now(clock));
        if (!readiness.isReady()) {
            throw new NotReady(readiness);
        }
        Optional<Version> before = versions.putForward(by);
        List<Decider> deciders = proposals.deciders(by);
        VersionId frozen = versions.freeze(by, plan, says, deciders);
        before.ifPresent(
                old -> news.overtaken(by, old, versions.find(by, frozen).orElseThrow()));
        audit.record(by.region(), by.person(), "plan.propose", by.organisation(), frozen.value());
        return frozen;
    }

    /** The first day on which the company is asked how it goes; without a round, half a year on. */
    private LocalDate followUp(Member by, LocalDate today) {
        return proposals
                .roundEnds(by)
                .flatMap(ends -> Arrays.stream(Turn.values())
                        .map(turn -> turn.days(ends).opensOn())
                        .filter(opens -> opens.isAfter(today.plusWeeks(WEEKS_TO_MEETING)))
                        .findFirst())
                .orElseGet(() -> today.plusMonths(MONTHS_TO_FOLLOW_UP));
    }

    private Proposal beginning(Member by, Plan plan) {
        LocalDate today = LocalDate.now(clock);
        LocalDate followUp = followUp(by, today);
        var bare = new Proposal(
                say("plan.decision.begin.title"),
                today.plusWeeks(WEEKS_TO_MEETING),
                List.of(),
                "",
                "",
                followUp,
                plan.colleague(by.person().value()).isPresent() ? by.person().value() : null,
                0);
        return bare.saying(StandardSentences.of(plan, bare, by.name()).all());
    }
}
