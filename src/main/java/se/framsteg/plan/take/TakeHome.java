package se.framsteg.plan.take;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.plan.Plans;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.followup.ActionSteps;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.CheckIns;

/** Gathers what a company takes home. */
@Service
@Transactional(readOnly = true)
public class TakeHome {
    private final Plans plans;
    private final PlanVersions versions;
    private final ActionSteps steps;
    private final CheckIns checkIns;
    private final Members members;

    TakeHome(Plans plans, PlanVersions versions, ActionSteps steps, CheckIns checkIns, Members members) {
        this.plans = plans;
        this.versions = versions;
        this.steps = steps;
        this.checkIns = checkIns;
        this.members = members;
    }

    public Home of(Member by) {
        List<CheckIn> said =
                checkIns.part(by).map(part -> checkIns.of(by, part)).orElse(List.of());
        return new Home(members.company(by), plans.of(by), versions.now(by), versions.of(by), steps.steps(by), said);
    }
}
