package se.framsteg.plan.strategy.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.plan.strategy.StrategyWorksheet;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.parts.Crumb;

/** Whose strategy or plan an address names, as a worksheet of which round of the course. */
public record CourseDesk(PlanDesk plan, Round round, Worksheet worksheet) {
    public String path() {
        return course() + "/" + worksheet.name();
    }

    public boolean isStrategy() {
        return worksheet.name().equals(StrategyWorksheet.NAME);
    }

    /** Where it is written. */
    public String written() {
        return plan.path(isStrategy() ? PlanWay.STRATEGY : PlanWay.ACTIONS);
    }

    private String course() {
        return "%s/course/%s".formatted(plan.home(), round.programmeSlug());
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(say("plan.crumb.company"), plan.home()),
                new Crumb(say("plan.strategy.crumb.course"), course()));
    }
}
