package se.framsteg.plan.actions.web;

import static java.util.Comparator.comparing;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.framsteg.plan.Action;
import se.framsteg.plan.Plan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.charts.Timeline;
import se.framsteg.shell.charts.Timeline.Span;
import se.framsteg.shell.charts.Tone;

/** A company's actions over time, each a row with its bar. What was cancelled stands below. */
public record TimelinePage(PlanDesk desk, Plan plan, LocalDate today) implements Page {
    /** @param when to which day, how far it has come and whose it is @param strip its bar, as a picture */
    public record Line(String path, String name, String when, boolean late, String strip) {}

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

    public List<ActionRow> cancelled() {
        return plan.actions().stream()
                .filter(each -> each.course().status() == Action.Status.CANCELLED)
                .map(each -> ActionRow.of(desk, plan, each, Told.NOTHING, today))
                .toList();
    }

    public String shows() {
        return say("plan.action.timeline.shows", dated().size(), late());
    }

    private long late() {
        return dated().stream().filter(each -> each.isLate(today)).count();
    }

    private Timeline scale() {
        return Timeline.over(
                dated().stream().map(TimelinePage::span).toList(),
                today,
                say("plan.action.timeline.today"),
                Say::month);
    }

    /** The months above the bars. */
    public String axis() {
        return scale().axis();
    }

    public List<Line> lines() {
        Timeline scale = scale();
        return dated().stream().map(each -> line(scale, each)).toList();
    }

    private Line line(Timeline scale, Action action) {
        String owner = ActionWords.owner(plan, action);
        return new Line(
                desk.action(action.id()),
                ActionWords.name(action),
                say(
                        "plan.action.timeline.when",
                        action.days().starts() == null
                                ? ""
                                : ActionWords.day(action.days().starts()),
                        date(due(action)),
                        status(action),
                        owner.isEmpty() ? say("plan.action.nobody") : owner,
                        action.days().starts() == null ? 0 : 1),
                action.isLate(today),
                scale.strip(
                        "strip-" + action.number(),
                        span(action),
                        switch (action.course().status()) {
                            case DONE -> Tone.FULL;
                            case ONGOING -> Tone.HALF;
                            default -> Tone.OPEN;
                        }));
    }

    private static Span span(Action action) {
        LocalDate due = due(action);
        LocalDate starts = action.days().starts();
        return new Span(starts == null || starts.isAfter(due) ? due : starts, due);
    }

    private String status(Action action) {
        String status = ActionWords.status(action.course().status());
        return action.isLate(today) ? say("plan.action.status-late", status) : status;
    }

    private static LocalDate due(Action action) {
        return Objects.requireNonNull(action.days().due());
    }
}
