package se.framsteg.plan.actions.web;

import static java.util.Comparator.comparing;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.views.Grid;
import se.framsteg.plan.Action;
import se.framsteg.plan.Plan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.ChartTable;

/** What is still to be done, by what it means and how hard it is: what to do first. */
public record GridPage(PlanDesk desk, Plan plan) implements Page {
    private static final int MUCH = 4;
    private static final int EASY = 2;

    @Override
    public String template() {
        return "plan/actions/web/grid";
    }

    private List<Action> open() {
        return plan.actions().stream()
                .filter(each -> each.course().status().isOpen())
                .toList();
    }

    /** What means more than it is hard comes first. */
    public List<Action> inOrder() {
        return open().stream()
                .filter(GridPage::isWeighed)
                .sorted(comparing((Action each) -> effort(each) - impact(each))
                        .thenComparing(each -> -impact(each))
                        .thenComparing(Action::number))
                .toList();
    }

    /** Those of which it is not said. */
    public List<Action> unweighed() {
        return open().stream().filter(each -> !isWeighed(each)).toList();
    }

    public String path(Action action) {
        return desk.action(action.id());
    }

    public String name(Action action) {
        return ActionWords.name(action);
    }

    public String weight(Action action) {
        return say("plan.action.grid.weight", impact(action), effort(action));
    }

    /** Null where there is nothing to show. */
    public @Nullable Grid grid() {
        List<Action> weighed = inOrder();
        if (weighed.isEmpty()) {
            return null;
        }
        var marks = new ArrayList<Grid.Mark>();
        weighed.stream()
                .sorted(comparing(Action::number))
                .forEach(each -> marks.add(new Grid.Mark(
                        each.number(),
                        each.title(),
                        effort(each),
                        impact(each),
                        isFirst(each) ? "plane-mark-plain plane-mark-chosen" : "plane-mark-plain")));
        return new Grid(
                say("plan.action.view.grid"),
                say("plan.action.grid.what"),
                say("plan.action.field.effort"),
                say("plan.action.field.impact"),
                Grid.STEPS + 1,
                "1 2 3 4 5",
                marks,
                List.of(say("plan.action.grid.key")),
                new ChartTable(
                        List.of(
                                say("plan.action.column.action"),
                                say("plan.action.field.impact"),
                                say("plan.action.field.effort")),
                        weighed.stream()
                                .map(each ->
                                        List.of(name(each), String.valueOf(impact(each)), String.valueOf(effort(each))))
                                .toList()));
    }

    private static boolean isFirst(Action action) {
        return impact(action) >= MUCH && effort(action) <= EASY;
    }

    private static boolean isWeighed(Action action) {
        return action.weight().impact() != null && action.weight().effort() != null;
    }

    private static int impact(Action action) {
        return Objects.requireNonNull(action.weight().impact());
    }

    private static int effort(Action action) {
        return Objects.requireNonNull(action.weight().effort());
    }
}
