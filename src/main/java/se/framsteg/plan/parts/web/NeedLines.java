package se.framsteg.plan.parts.web;

import java.util.List;
import se.framsteg.plan.parts.Need;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;

/** Who at the company is stuck, needs help or waits for somebody's word, to be seen first of all. */
public record NeedLines(PlanDesk desk, List<Need> needs) {
    public NeedLines {
        needs = List.copyOf(needs);
    }

    public String path(Need need) {
        return "%s/%s".formatted(desk.path(PlanWay.PARTS), need.person());
    }

    public boolean isDone(Need need) {
        return need.kind() == Need.Kind.DONE;
    }

    /** Whether who reads this is to confirm that it is done. */
    public boolean mayConfirm(Need need) {
        return isDone(need) && need.isForThem(desk.by());
    }

    /** Where it is confirmed that it is done. */
    public String confirm(Need need) {
        return desk.action(need.action()) + "/status";
    }

    /** Where it is said that somebody has helped, or that it is not done. */
    public String answer(Need need) {
        return "%s/actions/%s/answer".formatted(path(need), need.action().value());
    }
}
