package se.framsteg.plan.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;

/** What became of a company's actions by a day. What was expected of them is never said to have been reached. */
public record Outcome(List<Action> actions, LocalDate today) {
    private static final List<String> SURE = List.of("medium", "high");

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

    /** What is expected of actions. */
    public enum Kind {
        CO2E,
        MATERIAL,
        SEK;

        @Nullable
        BigDecimal of(Action.Effect effect) {
            return switch (this) {
                case CO2E -> effect.co2eT();
                case MATERIAL -> effect.materialT();
                case SEK -> effect.savingSek();
            };
        }
    }

    /**
     * What is expected in a year: tonnes or kronor.
     *
     * @param all of all actions but the cancelled
     * @param ofDone of those that are done
     * @param unsure how much of all is a guess, or nobody has said how sure it is
     */
    public record Expected(BigDecimal all, BigDecimal ofDone, BigDecimal unsure) {}

    public Expected expected(Kind kind) {
        return new Expected(
                sum(kind, _ -> true),
                sum(kind, each -> each.course().status() == Action.Status.DONE),
                sum(kind, each -> !SURE.contains(each.effect().confidence())));
    }

    private BigDecimal sum(Kind kind, Predicate<Action> which) {
        return actions.stream()
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .filter(which)
                .map(each -> kind.of(each.effect().own()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
