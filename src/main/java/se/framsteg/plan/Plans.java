package se.framsteg.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;

/** What a company has planned, for its own people. */
@Service
@Transactional(readOnly = true)
public class Plans {
    private final PlanRepository plans;
    private final CourseTargets targets;
    private final Clock clock;

    Plans(PlanRepository plans, CourseTargets targets, Clock clock) {
        this.plans = plans;
        this.targets = targets;
        this.clock = clock;
    }

    /** All of it; blank before the first word. */
    public Plan of(Member by) {
        return plans.find(by.region(), by.organisation());
    }

    public PlanStanding standing(Member by) {
        return plans.standing(by, LocalDate.now(clock));
    }

    /** The targets of the company's latest round in the course; none where it has no such worksheet. */
    public List<Target> targets(Member by) {
        return targets.of(by);
    }

    /** No action of the company's changes until this transaction is over. */
    @Transactional
    public void hold(Member by) {
        plans.hold(by);
    }

    /** Who has a part in a plan, and is entered among its colleagues now if they were not there. */
    @Transactional
    public void enter(Member by, UUID person) {
        plans.enter(by, person);
    }
}
