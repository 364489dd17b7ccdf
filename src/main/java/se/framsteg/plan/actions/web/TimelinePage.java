package se.framsteg.plan.actions.web;

import static java.util.Comparator.comparing;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Plan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.TimelineChart;
import se.framsteg.shell.charts.TimelineChart.Bar;
import se.framsteg.shell.charts.Tone;

/** A company's actions over time. What was cancelled is left out. */
public record TimelinePage(PlanDesk desk, Plan plan, LocalDate today) implements Page {
    @Override
    public String template() {
        return "plan/actions/web/timeline";
    }

    private List<Action> all() {
        return plan.actions().stream()
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .toList();
    }

    private List<Action> dated() {
        return all().stream()
                .filter(each -> each.days().due() != null)
                .sorted(comparing(TimelinePage::due).thenComparing(Action::number))
                .toList();
    }

    /** How many have no deadline. */
    public int undated() {
        return all().size() - dated().size();
    }

    /** Null where there is nothing to draw. */
    public @Nullable Chart chart() {
        List<Action> dated = dated();
        return dated.isEmpty()
                ? null
                : new TimelineChart(
                        say("plan.action.view.timeline"),
                        say("plan.action.timeline.shows", dated.size(), late(dated)),
                        today,
                        say("plan.action.timeline.today"),
                        dated.stream().map(this::bar).toList(),
                        new ChartTable(
                                List.of(
                                        say("plan.action.column.action"),
                                        say("plan.action.column.owner"),
                                        say("plan.action.timeline.starts"),
                                        say("plan.action.column.due"),
                                        say("plan.action.column.status")),
                                dated.stream().map(this::line).toList()));
    }

    private long late(List<Action> dated) {
        return dated.stream().filter(each -> each.isLate(today)).count();
    }

    private Bar bar(Action action) {
        LocalDate due = due(action);
        LocalDate starts = action.days().starts();
        return new Bar(
                say("plan.action.timeline.bar", ActionWords.name(action), date(due), status(action)),
                starts == null || starts.isAfter(due) ? due : starts,
                due,
                switch (action.course().status()) {
                    case DONE -> Tone.FULL;
                    case ONGOING -> Tone.HALF;
                    default -> Tone.OPEN;
                });
    }

    private List<String> line(Action action) {
        return List.of(
                ActionWords.name(action),
                ActionWords.owner(plan, action),
                ActionWords.day(action.days().starts()),
                date(due(action)),
                status(action));
    }

    private String status(Action action) {
        String status = ActionWords.status(action.course().status());
        return action.isLate(today) ? say("plan.action.status-late", status) : status;
    }

    private static LocalDate due(Action action) {
        return Objects.requireNonNull(action.days().due());
    }
}
