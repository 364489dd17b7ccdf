package se.framsteg.plan.strategy.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** A strategy as it stood with a version, beside how it stands now. */
public record StrategyVersionPage(PlanDesk desk, int version, List<ChangeLine> lines) implements Page {
    @Override
    public String template() {
        return "plan/strategy/web/strategyVersion";
    }

    public List<Crumb> above() {
        var above = new ArrayList<>(desk.above(PlanWay.STRATEGY));
        above.add(new Crumb(say("course.versions.title"), desk.path(PlanWay.STRATEGY) + "/versions"));
        return above;
    }

    public String path() {
        return "%s/versions/%d/restoration".formatted(desk.path(PlanWay.STRATEGY), version);
    }
}
