package se.framsteg.plan.actions.web;

import se.framsteg.plan.Action;
import se.framsteg.plan.web.PlanDesk;

/** Where a press leads back to: the page it was on, at the action it was of. */
final class ReturnTo {
    static final String ACTION = "action";
    static final String MINE = "mine";

    private ReturnTo() {}

    /** @param from {@link #ACTION}, {@link #MINE} or the list @param view which actions the list shows */
    static String address(PlanDesk desk, Action action, Told told, String from, String view) {
        String filter = ActionFilter.read(view).query();
        return switch (from) {
            case ACTION -> "%s?%s#told".formatted(desk.action(action.id()), told.query());
            case MINE -> "%s/mine?%s#nr-%d".formatted(desk.plan(), told.query(), action.number());
            default ->
                "%s?%s%s#nr-%d"
                        .formatted(desk.plan(), told.query(), filter.isEmpty() ? "" : "&" + filter, action.number());
        };
    }
}
