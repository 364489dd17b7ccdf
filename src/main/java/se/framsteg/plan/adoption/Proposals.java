package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.plan.Action;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Readiness;
import se.framsteg.plan.Strategy;

/** What a company's lead writes for those who decide, and puts before them together with strategy and plan. */
@Service
@Transactional
public class Proposals {
    private static final int WEEKS_TO_MEETING = 2;
    private static final int MONTHS_TO_FOLLOW_UP = 6;

    private final ProposalRepository proposals;
    private final PlanVersions versions;
    private final Plans plans;
    private final Audit audit;
    private final Clock clock;

    Proposals(ProposalRepository proposals, PlanVersions versions, Plans plans, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.versions = versions;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it is written; before that, a beginning that can be put forward as it stands. */
    @Transactional(readOnly = true)
    public Proposal find(Member by) {
        return proposals.find(by).orElseGet(() -> beginning(by, plans.of(by)));
    }

    /** @throws ProposalWasChanged where somebody has saved another since {@code seen} */
    public void save(Member by, int seen, Proposal proposal) {
        Board.onlyLead(by);
        if (!proposals.save(by, proposal, seen, clock.instant())) {
            throw new ProposalWasChanged(proposals.find(by).orElseThrow());
        }
    }

    /**
     * Saves it, and freezes it together with strategy and plan as they stand.
     *
     * @throws NotReady where the plan lacks something
     */
    public VersionId propose(Member by, int seen, Proposal proposal) {
        versions.hold(by);
        save(by, seen, proposal);
        Plan plan = plans.of(by);
        Readiness readiness = Readiness.of(plan, LocalDate.now(clock));
        if (!readiness.isReady()) {
            throw new NotReady(readiness);
        }
        VersionId frozen = versions.freeze(by, plan, proposal, proposals.deciders(by));
        audit.record(by.region(), by.person(), "plan.propose", by.organisation(), frozen.value());
        return frozen;
    }

    private Proposal beginning(Member by, Plan plan) {
        LocalDate today = LocalDate.now(clock);
        LocalDate followUp = today.plusMonths(MONTHS_TO_FOLLOW_UP);
        return new Proposal(
                say("plan.decision.begin.title"),
                today.plusWeeks(WEEKS_TO_MEETING),
                sentences(by, plan, followUp),
                "",
                "",
                followUp,
                plan.colleague(by.person().value()).isPresent() ? by.person().value() : null,
                0);
    }

    private static List<String> sentences(Member by, Plan plan, LocalDate followUp) {
        var sentences = new ArrayList<String>();
        Strategy strategy = plan.strategy();
        if (!strategy.vision().isEmpty()) {
            sentences.add(
                    strategy.validTo() == null
                            ? say("plan.decision.begin.strategy")
                            : say("plan.decision.begin.strategy-to", date(strategy.validTo())));
        }
        List<Action> actions = plan.actions().stream()
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .toList();
        sentences.add(say("plan.decision.begin.plan", actions.size(), number(sum(actions))));
        sentences.add(say("plan.decision.begin.responsible", by.name()));
        sentences.add(say("plan.decision.begin.follow-up", date(followUp)));
        return sentences;
    }

    private static BigDecimal sum(List<Action> actions) {
        return actions.stream()
                .map(each -> each.means().budgetSek())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
