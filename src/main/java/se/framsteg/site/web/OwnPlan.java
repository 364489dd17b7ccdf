package se.framsteg.site.web;

import se.framsteg.plan.PlanStanding;
import se.framsteg.shell.Say;

/** A promoter organisation's own plan, for those of its promoters who have a part in it. */
public record OwnPlan(String organisation, String path, PlanStanding standing) {
    public String says() {
        return standing.isEmpty()
                ? Say.say("site.company.plan.none")
                : Say.say("site.company.plan.count", standing.actions(), standing.done(), standing.late());
    }

    /** That the board, or the owner, stands behind it; empty until then. */
    public String adoption() {
        return standing.adoptedOn() == null
                ? ""
                : Say.say("site.company.plan.adopted." + standing.decides(), Say.date(standing.adoptedOn()));
    }
}
