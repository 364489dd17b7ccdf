package se.framsteg.meetings.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.MeetingPlan;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * A meeting as a manager writes it.
 *
 * @param sure whatever is sent when the day shall be so, whatever speaks against it
 * @param week the number of one of the cohort's weeks; empty where it belongs to none
 */
public record MeetingForm(
        @Nullable String title,
        @Nullable String week,
        @Nullable String heldOn,
        @Nullable String beginsAt,
        @Nullable String minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String trainerName,
        @Nullable String trainerAddress,
        @Nullable String version,
        @Nullable String sure) {
    static final MeetingForm EMPTY = new MeetingForm("", "", "", "9.00", "90", "", "", "", "", "", null);

    static MeetingForm of(MeetingPlan plan, @Nullable Person trainer, int version) {
        return new MeetingForm(
                plan.title(),
                plan.week() == null ? "" : String.valueOf(plan.week()),
                plan.heldOn().toString(),
                "%d.%02d".formatted(plan.beginsAt().getHour(), plan.beginsAt().getMinute()),
                String.valueOf(plan.minutes()),
                plan.place(),
                plan.link(),
                trainer == null ? "" : trainer.name(),
                trainer == null ? "" : trainer.address(),
                String.valueOf(version),
                null);
    }

    Mending mending(Cohort cohort) {
        var reading = new FormReading();
        read(reading, null);
        if (!FormReading.typed(week).isEmpty() && week(cohort).isEmpty()) {
            reading.refuse("week", "meetings.form.week");
        }
        return reading.mending();
    }

    /** Only of a form with nothing to mend. */
    MeetingPlan plan(@Nullable PersonId trainer) {
        return read(new FormReading(), trainer).orElseThrow();
    }

    boolean hasTrainer() {
        return !FormReading.typed(trainerAddress).isEmpty();
    }

    /** Whether it puts the meeting on another day or in another week than before. */
    boolean moves(MeetingPlan before) {
        MeetingPlan after = plan(null);
        return !after.heldOn().equals(before.heldOn()) || !Objects.equals(after.week(), before.week());
    }

    int seenVersion() {
        return FormReading.version(version);
    }

    /** The day that is typed, where one is. */
    Optional<LocalDate> day() {
        return new FormReading().day("heldOn", heldOn);
    }

    Optional<CohortWeek> week(Cohort cohort) {
        return cohort.weeks().stream()
                .filter(each -> String.valueOf(each.number()).equals(FormReading.typed(week)))
                .findFirst();
    }

    private Optional<MeetingPlan> read(FormReading reading, @Nullable PersonId trainer) {
        String named = reading.needed("title", title, 120, "meetings.form.title");
        Optional<LocalDate> day = reading.neededDay("heldOn", heldOn);
        Optional<LocalTime> time = Typed.time(reading, beginsAt);
        Optional<Integer> length = Typed.minutes(reading, minutes);
        String where = reading.text("place", place, 200);
        String joined = Typed.link(reading, "link", link);
        Typed.trainer(reading, trainerName, trainerAddress);
        if (!reading.mending().isEmpty()) {
            return Optional.empty();
        }
        int number = FormReading.version(week);
        return Optional.of(new MeetingPlan(
                number == 0 ? null : number,
                named,
                day.orElseThrow(),
                time.orElseThrow(),
                length.orElseThrow(),
                where,
                joined,
                trainer));
    }
}
