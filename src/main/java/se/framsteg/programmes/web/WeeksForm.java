package se.framsteg.programmes.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** A cohort's weeks as a manager writes them: their first and last days, in their order. Weeks at the end may be left out. */
public record WeeksForm(
        @Nullable List<String> starts,
        @Nullable List<String> ends,
        @Nullable String version) {
    private static final int LONGEST = 14;
    private static final int MOST = 60;

    static WeeksForm of(List<CohortWeek> weeks, int version) {
        return new WeeksForm(
                weeks.stream().map(week -> week.startsOn().toString()).toList(),
                weeks.stream().map(week -> week.endsOn().toString()).toList(),
                String.valueOf(version));
    }

    Mending mending() {
        var reading = new FormReading();
        read(reading);
        return reading.mending();
    }

    /** Of a form that has things to mend, those weeks before the first of them. */
    List<CohortWeek> weeks() {
        return read(new FormReading());
    }

    String start(int number) {
        return at(starts, number);
    }

    String end(int number) {
        return at(ends, number);
    }

    int typed() {
        int typed = Math.min(MOST, Math.max(size(starts), size(ends)));
        while (typed > 0 && start(typed).isEmpty() && end(typed).isEmpty()) {
            typed--;
        }
        return typed;
    }

    private List<CohortWeek> read(FormReading reading) {
        var weeks = new ArrayList<CohortWeek>();
        LocalDate before = null;
        for (int number = 1; number <= typed(); number++) {
            Optional<LocalDate> first = reading.neededDay("start-" + number, start(number));
            Optional<LocalDate> last = reading.neededDay("end-" + number, end(number));
            if (first.isEmpty() || last.isEmpty()) {
                continue;
            }
            if (before != null && !first.get().isAfter(before)) {
                reading.refuse("start-" + number, "programmes.weeks.order");
            } else if (last.get().isBefore(first.get())) {
                reading.refuse("end-" + number, "programmes.form.end-before-start");
            } else if (ChronoUnit.DAYS.between(first.get(), last.get()) >= LONGEST) {
                reading.refuse("end-" + number, "programmes.weeks.long", LONGEST);
            } else {
                weeks.add(new CohortWeek(number, first.get(), last.get()));
            }
            before = last.get();
        }
        return weeks;
    }

    private static int size(@Nullable List<String> days) {
        return days == null ? 0 : days.size();
    }

    private static String at(@Nullable List<String> days, int number) {
        return days == null || days.size() < number ? "" : FormReading.typed(days.get(number - 1));
    }
}
