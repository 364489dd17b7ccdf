package se.framsteg.plan.actions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;

/**
 * Which rows of a long list are shown: some at a time, or all of them to print.
 *
 * @param number from 1; 0 where all are shown
 * @param last the number of the last part
 * @param of how many rows there are
 */
public record ListPart(int number, int last, int of) {
    /** As many as one reads at a time. */
    static final int ROWS = 50;

    static final String ALL = "all";

    /**
     * @param asked the number of a part, or {@link #ALL}; what is not understood is the first
     * @param told an action that must be seen, since something has just become of it; null without
     */
    static ListPart of(String asked, List<Action> shown, @Nullable ActionId told) {
        int last = Math.max(1, (shown.size() + ROWS - 1) / ROWS);
        if (asked.equals(ALL) && last > 1) {
            return new ListPart(0, last, shown.size());
        }
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(told)) {
                return new ListPart(i / ROWS + 1, last, shown.size());
            }
        }
        int number = asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
        return new ListPart(Math.min(number, last), last, shown.size());
    }

    public boolean isAll() {
        return number == 0;
    }

    /** Whether the list is so long that it is shown some rows at a time. */
    public boolean isLong() {
        return last > 1;
    }

    public int first() {
        return isAll() ? 1 : (number - 1) * ROWS + 1;
    }

    public int end() {
        return isAll() ? of : Math.min(of, number * ROWS);
    }

    List<Action> in(List<Action> shown) {
        return shown.isEmpty() ? List.of() : shown.subList(first() - 1, end());
    }
}
