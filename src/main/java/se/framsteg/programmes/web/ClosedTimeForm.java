package se.framsteg.programmes.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;

/** A time to keep courses from, as a manager writes it: weeks of every year, or days once. */
public record ClosedTimeForm(
        @Nullable String title,
        @Nullable String kind,
        @Nullable String fromWeek,
        @Nullable String toWeek,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String answersWait) {
    static final ClosedTimeForm EMPTY = new ClosedTimeForm("", "days", "", "", "", "", "");
    private static final int WEEKS = 53;

    Mending mending() {
        var reading = new FormReading();
        reading.needed("title", title, 100, "programmes.closed.name-missing");
        if (isWeekly()) {
            Optional<Integer> from = week(reading, "fromWeek", fromWeek);
            Optional<Integer> to = week(reading, "toWeek", toWeek);
            if (from.isPresent() && to.filter(week -> week < from.get()).isPresent()) {
                reading.refuse("toWeek", "programmes.closed.week-order");
            }
        } else {
            Optional<LocalDate> first = reading.neededDay("firstDay", firstDay);
            Optional<LocalDate> last = reading.neededDay("lastDay", lastDay);
            if (first.isPresent()
                    && last.filter(day -> day.isBefore(first.get())).isPresent()) {
                reading.refuse("lastDay", "programmes.form.end-before-start");
            }
        }
        return reading.mending();
    }

    public boolean answersMayWait() {
        return "true".equals(answersWait);
    }

    public boolean isWeekly() {
        return "weeks".equals(kind);
    }

    /** As this and the next three, only of a form with nothing to mend, and of the kind that has it. */
    int firstWeek() {
        return week(new FormReading(), "fromWeek", fromWeek).orElseThrow();
    }

    int lastWeek() {
        return week(new FormReading(), "toWeek", toWeek).orElseThrow();
    }

    LocalDate first() {
        return TypedDay.read(FormReading.typed(firstDay)).orElseThrow();
    }

    LocalDate last() {
        return TypedDay.read(FormReading.typed(lastDay)).orElseThrow();
    }

    private static Optional<Integer> week(FormReading reading, String field, @Nullable String typed) {
        if (FormReading.typed(typed).isEmpty()) {
            reading.refuse(field, "shell.form.count", 1, WEEKS);
        }
        return reading.count(field, typed, 1, WEEKS);
    }
}
