package se.framsteg.course.openings.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.openings.OpenDrafts;
import se.framsteg.course.openings.OpenTo;
import se.framsteg.people.MailAddress;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** To whom a draft is to be opened, and until when, as it was typed. @param person one of those who help, or {@link #OTHER} */
public record OpeningForm(
        @Nullable String person,
        @Nullable String name,
        @Nullable String address,
        @Nullable String language,
        @Nullable String untilOn) {
    public static final String OTHER = "other";

    private static final int LONGEST_NAME = 100;
    private static final int DAYS = 14;

    static OpeningForm blank(LocalDate today) {
        return new OpeningForm(
                "", "", "", Say.lang().code(), today.plusDays(DAYS).toString());
    }

    boolean isOther() {
        return typed(person).isEmpty() || OTHER.equals(person);
    }

    Mending mending(LocalDate today) {
        var reading = new FormReading();
        if (isOther()) {
            reading.needed("name", name, LONGEST_NAME, "course.question.name.missing");
            if (!MailAddress.isWritten(typed(address))) {
                reading.refuse("address", "course.opening.address.missing");
            }
        } else if (!typed(person).matches(Ids.WRITTEN)) {
            reading.refuse("person", "course.answer.unknown");
        }
        untilOn(reading, today);
        return reading.mending();
    }

    private Optional<LocalDate> untilOn(FormReading reading, LocalDate today) {
        LocalDate last = today.plus(OpenDrafts.FURTHEST);
        return reading.neededDay("untilOn", untilOn).filter(day -> {
            boolean fits = !day.isBefore(today) && !day.isAfter(last);
            if (!fits) {
                reading.refuse("untilOn", "course.question.due.between", Say.date(last));
            }
            return fits;
        });
    }

    OpenTo to() {
        return new OpenTo(
                isOther() ? null : new PersonId(UUID.fromString(typed(person))),
                typed(name),
                typed(address),
                Lang.of("en".equals(language) ? "en" : "sv"));
    }

    LocalDate untilOn(LocalDate today) {
        return untilOn(new FormReading(), today).orElseThrow();
    }

    public String typedText(String field) {
        return switch (field) {
            case "person" -> isOther() ? OTHER : typed(person);
            case "name" -> typed(name);
            case "address" -> typed(address);
            case "language" -> "en".equals(language) ? "en" : "sv";
            case "untilOn" -> typed(untilOn);
            default -> throw new IllegalArgumentException(field);
        };
    }
}
