package se.framsteg.plan.parts.web;

import java.util.List;
import se.framsteg.plan.parts.Need;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;

/** Who at the company is stuck or needs help, to be seen first of all. */
public record NeedLines(PlanDesk desk, List<Need> needs) {
    public NeedLines {
        needs = List.copyOf(needs);
    }

    public String path(Need need) {
        return "%s/%s".formatted(desk.path(PlanWay.PARTS), need.person());
    }

    /** Where it is said that somebody has helped. */
    public String answer(Need need) {
        return "%s/actions/%s/answer".formatted(path(need), need.action().value());
    }
}
