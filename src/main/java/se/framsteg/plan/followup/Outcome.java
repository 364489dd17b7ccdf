package se.framsteg.plan.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;

/** What became of a company's actions by a day. What was expected of them is never said to have been reached. */
public record Outcome(List<Action> actions, LocalDate today) {
    public Outcome {
        actions = List.copyOf(actions);
    }

    /** Where an action stands. */
    public enum Standing {
        ON_TIME,
        DONE_LATE,
        LATE,
        STUCK,
        ONGOING,
        PLANNED,
        CANCELLED
    }

    public Standing standing(Action action) {
        LocalDate due = action.days().due();
        return switch (action.course().status()) {
            case DONE ->
                due != null && Objects.requireNonNull(action.course().doneOn()).isAfter(due)
                        ? Standing.DONE_LATE
                        : Standing.ON_TIME;
            case CANCELLED -> Standing.CANCELLED;
            case PLANNED, ONGOING -> {
                if (!action.course().stuck().isEmpty()) {
                    yield Standing.STUCK;
                }
                if (action.isLate(today)) {
                    yield Standing.LATE;
                }
                yield action.course().status() == Action.Status.ONGOING ? Standing.ONGOING : Standing.PLANNED;
            }
        };
    }

    public List<Action> in(Standing standing) {
        return actions.stream().filter(each -> standing(each) == standing).toList();
    }

    public int count(Standing standing) {
        return in(standing).size();
    }

    public int done() {
        return count(Standing.ON_TIME) + count(Standing.DONE_LATE);
    }

    /** Tonnes a year that all actions but the cancelled are expected to save. */
    public BigDecimal co2eExpected() {
        return sum(each -> each.course().status() != Action.Status.CANCELLED, Action.Effect::co2eT);
    }

    /** How much of that is expected of those that are done. */
    public BigDecimal co2eOfDone() {
        return sum(each -> each.course().status() == Action.Status.DONE, Action.Effect::co2eT);
    }

    public BigDecimal savingExpected() {
        return sum(each -> each.course().status() != Action.Status.CANCELLED, Action.Effect::savingSek);
    }

    public BigDecimal savingOfDone() {
        return sum(each -> each.course().status() == Action.Status.DONE, Action.Effect::savingSek);
    }

    private BigDecimal sum(Predicate<Action> which, Function<Action.Effect, @Nullable BigDecimal> what) {
        return actions.stream()
                .filter(which)
                .map(each -> what.apply(each.effect().own()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
