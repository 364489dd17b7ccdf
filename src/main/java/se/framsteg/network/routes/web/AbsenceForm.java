package se.framsteg.network.routes.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Who is away until when, and who takes over, as it was typed. */
public record AbsenceForm(
        @Nullable String absent,
        @Nullable String until,
        @Nullable String standIn) {
    static final AbsenceForm EMPTY = new AbsenceForm("", "", "");

    Mending mending(LocalDate today) {
        var reading = new FormReading();
        if (!typed(absent).matches(Ids.WRITTEN)) {
            reading.refuse("absent", "network.routes.absent.missing");
        }
        reading.neededDay("until", until)
                .filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(1)))
                .ifPresent(_ -> reading.refuse("until", "network.routes.until.wrong"));
        if (!typed(standIn).matches(Ids.WRITTEN) || typed(standIn).equals(typed(absent))) {
            reading.refuse("standIn", "network.routes.stand-in.missing");
        }
        return reading.mending();
    }

    UUID person() {
        return UUID.fromString(typed(absent));
    }

    LocalDate untilOn() {
        return new FormReading().neededDay("until", until).orElseThrow();
    }

    UUID standInPerson() {
        return UUID.fromString(typed(standIn));
    }
}
