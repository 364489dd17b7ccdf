package se.framsteg.meetings.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.Habit;
import se.framsteg.people.PersonId;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * The same weekday and time for every week, as a manager writes it.
 *
 * @param weekday 1 for Monday up to 5 for Friday
 */
public record HabitForm(
        @Nullable String weekday,
        @Nullable String beginsAt,
        @Nullable String minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String trainerName,
        @Nullable String trainerAddress) {
    static final HabitForm USUAL = new HabitForm("5", "9.00", "90", "", "", "", "");

    Mending mending() {
        var reading = new FormReading();
        read(reading, null);
        return reading.mending();
    }

    /** Only of a form with nothing to mend. */
    Habit habit(@Nullable PersonId trainer) {
        return read(new FormReading(), trainer).orElseThrow();
    }

    boolean hasTrainer() {
        return !FormReading.typed(trainerAddress).isEmpty();
    }

    private Optional<Habit> read(FormReading reading, @Nullable PersonId trainer) {
        if (!FormReading.typed(weekday).matches("[1-5]")) {
            reading.refuse("weekday", "meetings.form.weekday");
        }
        Optional<LocalTime> time = Typed.time(reading, beginsAt);
        Optional<Integer> length = Typed.minutes(reading, minutes);
        String where = reading.text("place", place, 200);
        String joined = Typed.link(reading, "link", link);
        Typed.trainer(reading, trainerName, trainerAddress);
        if (!reading.mending().isEmpty()) {
            return Optional.empty();
        }
        var day = DayOfWeek.of(Integer.parseInt(FormReading.typed(weekday)));
        return Optional.of(new Habit(day, time.orElseThrow(), length.orElseThrow(), where, joined, trainer));
    }
}
