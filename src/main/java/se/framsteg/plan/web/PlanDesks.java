package se.framsteg.plan.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.shell.tenancy.Region;

/** Finds whose plan an address names, for whoever belongs to that company. */
@ControllerAdvice(annotations = InPlan.class)
class PlanDesks {
    private final Members members;

    PlanDesks(Members members) {
        this.members = members;
    }

    @ModelAttribute
    PlanDesk desk(Member by, @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region) {
        return new PlanDesk(by, region, members.company(by));
    }
}
