package se.framsteg.plan.actions.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.plan.Action;
import se.framsteg.plan.Area;
import se.framsteg.plan.Plan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;

/**
 * What whoever is signed in owns or helps with, next first.
 *
 * @param feed the whole address that their calendar reads; empty while they have made none
 * @param inCalendar whether it tells of the plan
 */
public record MinePage(PlanDesk desk, Plan plan, Told told, String feed, boolean inCalendar, LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "plan/actions/web/mine";
    }

    private UUID me() {
        return desk.by().person().value();
    }

    private Stream<Action> mine() {
        return plan.actions().stream()
                .filter(each -> each.concerns(me()))
                .sorted(comparing((Action each) -> each.days().due(), nullsLast(naturalOrder()))
                        .thenComparing(Action::number));
    }

    public List<ActionRow> open() {
        return rows(true);
    }

    /** What is done or cancelled. */
    public List<ActionRow> over() {
        return rows(false);
    }

    private List<ActionRow> rows(boolean open) {
        return mine().filter(each -> each.course().status().isOpen() == open)
                .map(each -> ActionRow.of(desk, plan, each, told, today))
                .toList();
    }

    /** The address as calendars open it. */
    public String webcal() {
        return feed.replaceFirst("^https?:", "webcal:");
    }

    public List<String> areas() {
        return plan.areas().stream()
                .filter(each -> each.people().contains(me()))
                .map(Area::name)
                .toList();
    }
}
