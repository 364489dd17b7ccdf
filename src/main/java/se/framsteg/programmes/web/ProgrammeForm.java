package se.framsteg.programmes.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.ProgrammePlan;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * A programme as a manager writes it.
 *
 * @param earlier the address of the programme it is made after; empty where it is made from nothing
 */
public record ProgrammeForm(
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String funder,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String weeks,
        @Nullable String earlier) {
    static final ProgrammeForm EMPTY = new ProgrammeForm("", "", "", "", "", "6", "");

    static ProgrammeForm of(ProgrammePlan plan, String earlier) {
        return new ProgrammeForm(
                plan.name(),
                plan.purpose(),
                plan.funder(),
                plan.startsOn().toString(),
                plan.endsOn().toString(),
                String.valueOf(plan.weeks()),
                earlier);
    }

    Mending mending() {
        var reading = new FormReading();
        read(reading);
        return reading.mending();
    }

    /** Only of a form with nothing to mend. */
    ProgrammePlan plan() {
        return read(new FormReading()).orElseThrow();
    }

    private Optional<ProgrammePlan> read(FormReading reading) {
        String named = reading.needed("name", name, 120, "programmes.programme.name-missing");
        String meant = reading.text("purpose", purpose, 1000);
        String paid = reading.text("funder", funder, 200);
        Optional<LocalDate> first = reading.neededDay("startsOn", startsOn);
        Optional<LocalDate> last = reading.neededDay("endsOn", endsOn);
        Optional<Integer> many = reading.count("weeks", weeks, 1, 60);
        if (FormReading.typed(weeks).isEmpty()) {
            reading.refuse("weeks", "shell.form.count", 1, 60);
        }
        if (first.isEmpty() || last.isEmpty() || many.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            reading.refuse("endsOn", "programmes.form.end-before-start");
            return Optional.empty();
        }
        return Optional.of(new ProgrammePlan(named, meant, paid, first.get(), last.get(), many.get()));
    }
}
