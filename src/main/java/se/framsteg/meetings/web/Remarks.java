package se.framsteg.meetings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.framsteg.meetings.MeetingPlan;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.FreeDays;
import se.framsteg.programmes.FreeWords;
import se.framsteg.shell.Say;

/** What to know of the day of a meeting before one settles on it; nothing of it is forbidden. */
final class Remarks {
    private Remarks() {}

    static List<String> of(Cohort cohort, MeetingPlan plan, FreeDays days) {
        var remarks = new ArrayList<String>();
        days.on(plan.heldOn()).map(FreeWords::of).ifPresent(remarks::add);
        cohort.weeks().stream()
                .filter(week -> plan.week() != null && week.number() == plan.week() && !holds(week, plan.heldOn()))
                .map(week ->
                        Say.say("meetings.remark.outside", week.number(), Say.days(week.startsOn(), week.endsOn())))
                .forEach(remarks::add);
        return remarks;
    }

    private static boolean holds(CohortWeek week, LocalDate day) {
        return !day.isBefore(week.startsOn()) && !day.isAfter(week.endsOn());
    }
}
