package se.framsteg.plan.followup.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.followup.ActionSteps;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.plan.followup.Gains;
import se.framsteg.plan.followup.Outcome;
import se.framsteg.plan.followup.Part;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** What became of a company's plan, to show its board. */
@Controller
@RequestMapping("/{region}/company/{organisation}/plan/outcome")
class OutcomeController {
    private final Plans plans;
    private final CheckIns checkIns;
    private final ActionSteps history;
    private final Gains gains;
    private final PlanVersions versions;
    private final Members members;
    private final CheckInDesks desks;

    OutcomeController(
            Plans plans,
            CheckIns checkIns,
            ActionSteps history,
            Gains gains,
            PlanVersions versions,
            Members members,
            CheckInDesks desks) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.history = history;
        this.gains = gains;
        this.versions = versions;
        this.members = members;
        this.desks = desks;
    }

    @GetMapping
    View show(
            Member by,
            @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region,
            @RequestParam(defaultValue = "") String said) {
        Part part = checkIns.part(by).orElse(null);
        if (part != null && part.example()) {
            Frame.headExample();
        }
        Plan plan = plans.of(by);
        Version adopted = versions.adopted(by).orElse(null);
        String company = members.company(by);
        return new OutcomePage(
                new PlanDesk(by, region, company),
                company,
                adopted,
                adopted == null ? 0 : versions.since(by, adopted).size(),
                plan,
                new Outcome(plan.actions(), desks.today()),
                history.steps(by),
                part,
                part == null ? List.of() : checkIns.of(by, part),
                gains.of(by),
                said);
    }
}
