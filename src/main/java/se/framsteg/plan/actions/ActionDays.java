package se.framsteg.plan.actions;

import static se.framsteg.shell.Say.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;

/** What days an action may have, however they are said: on its page, in an Excel file or as an answer to how it goes. */
public final class ActionDays {
    /** A plan reaches no further. */
    private static final int MOST_YEARS = 5;

    /** So long before it was written down an action may have been done: whoever begins a plan has done something already. */
    private static final int YEARS_BEFORE = 1;

    private ActionDays() {}

    /** @param stood what is kept where these cannot be; a deadline that stood already is not asked for again */
    public static Action.Days read(
            FormReading reading,
            String dueField,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            Action.Days stood,
            LocalDate today) {
        if (starts != null && due != null && !due.isAfter(starts)) {
            reading.refuse(dueField, "plan.action.due.before-start", date(starts));
            return stood;
        }
        LocalDate last = (starts == null || starts.isBefore(today) ? today : starts).plusYears(MOST_YEARS);
        if (due != null && due.isAfter(last) && !Objects.equals(due, stood.due())) {
            reading.refuse(dueField, "plan.action.due.far", date(last));
        }
        return new Action.Days(starts, due);
    }

    /**
     * An action has been done today or on a day that has been, though not long before anybody had written it down.
     *
     * @param id of the action; null for one that is new today
     */
    public static void done(
            FormReading reading, String field, @Nullable LocalDate done, @Nullable ActionId id, LocalDate today) {
        LocalDate first = firstDone(id, today);
        if (done != null && done.isAfter(today)) {
            reading.refuse(field, "plan.action.done-before.later");
        } else if (done != null && done.isBefore(first)) {
            reading.refuse(field, "plan.action.done-before.early", date(first));
        }
    }

    private static LocalDate firstDone(@Nullable ActionId id, LocalDate today) {
        LocalDate made = Optional.ofNullable(id)
                .flatMap(each -> Ids.madeAt(each.value()))
                .map(at -> LocalDate.ofInstant(at, Say.STOCKHOLM))
                .filter(day -> day.isBefore(today))
                .orElse(today);
        return made.minusYears(YEARS_BEFORE);
    }
}
