package se.framsteg.programmes.coaches.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.people.NewPerson;
import se.framsteg.shell.Lang;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;

/** A coach with a last day; or who stands in for one, with the first day too, in one round or {@code everywhere}. */
public record CoachForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String language,
        @Nullable String fromDay,
        @Nullable String lastDay,
        @Nullable String everywhere) {
    static final CoachForm EMPTY = new CoachForm("", "", "sv", "", "", "");

    private static final int LONGEST_NAME = 100;

    Mending mending(LocalDate today, boolean substitute) {
        var reading = new FormReading();
        reading.needed("name", name, LONGEST_NAME, "programmes.lead.name-missing");
        if (!MailAddress.isWritten(written(address))) {
            reading.refuse("address", "programmes.lead.address-wrong");
        }
        Optional<LocalDate> from = substitute ? reading.neededDay("fromDay", fromDay) : Optional.<LocalDate>empty();
        reading.neededDay("lastDay", lastDay)
                .filter(day -> day.isBefore(today)
                        || day.isAfter(today.plusYears(2))
                        || from.filter(day::isBefore).isPresent())
                .ifPresent(_ -> reading.refuse("lastDay", "programmes.coach.day-wrong"));
        return reading.mending();
    }

    NewPerson person() {
        return new NewPerson(written(name), written(address), Lang.of(written(language)));
    }

    public boolean isEverywhere() {
        return written(everywhere).equals("true");
    }

    LocalDate from() {
        return TypedDay.read(written(fromDay)).orElseThrow();
    }

    LocalDate last() {
        return TypedDay.read(written(lastDay)).orElseThrow();
    }

    public static String written(@Nullable String field) {
        return FormReading.typed(field);
    }
}
