package se.framsteg.course.questions.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.questions.Colleague;
import se.framsteg.course.questions.NewQuestion;
import se.framsteg.course.questions.Questions;
import se.framsteg.people.MailAddress;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** A question to a colleague as it was typed. @param person one of the company's people, or {@link #OTHER} */
public record QuestionForm(
        @Nullable String about,
        @Nullable String person,
        @Nullable String name,
        @Nullable String address,
        @Nullable String language,
        @Nullable String text,
        @Nullable String dueOn) {
    public static final String OTHER = "other";

    private static final int LONGEST_NAME = 100;
    private static final int DAYS = 7;

    static QuestionForm blank(String about, LocalDate today) {
        return new QuestionForm(
                about, "", "", "", Say.lang().code(), "", today.plusDays(DAYS).toString());
    }

    boolean isOther() {
        return typed(person).isEmpty() || OTHER.equals(person);
    }

    Mending mending(LocalDate today) {
        var reading = new FormReading();
        if (isOther()) {
            reading.needed("name", name, LONGEST_NAME, "course.question.name.missing");
            if (!typed(address).isEmpty() && !MailAddress.isWritten(typed(address))) {
                reading.refuse("address", "course.question.address.wrong");
            }
        }
        reading.text("text", text, NewQuestion.LONGEST);
        dueOn(reading, dueOn, today);
        return reading.mending();
    }

    /** A day from today on that is not too far away; empty, and refused, where it is not. */
    static java.util.Optional<LocalDate> dueOn(FormReading reading, @Nullable String typed, LocalDate today) {
        return reading.neededDay("dueOn", typed).filter(day -> {
            boolean fits = !day.isBefore(today) && !day.isAfter(today.plus(Questions.FURTHEST));
            if (!fits) {
                reading.refuse("dueOn", "course.question.due.between", Say.date(today.plus(Questions.FURTHEST)));
            }
            return fits;
        });
    }

    Colleague colleague() {
        return new Colleague(
                isOther() ? null : new PersonId(UUID.fromString(typed(person))),
                typed(name),
                typed(address),
                Lang.of("en".equals(language) ? "en" : "sv"));
    }

    NewQuestion question(LocalDate today) {
        return new NewQuestion(
                typed(text).replace("\r\n", "\n"),
                dueOn(new FormReading(), dueOn, today).orElseThrow());
    }

    /** Whether the one of the company's people who is chosen can be understood. */
    boolean isUnderstood() {
        return isOther() || typed(person).matches(Ids.WRITTEN);
    }

    public String typedText(String field) {
        return switch (field) {
            case "about" -> typed(about);
            case "person" -> typed(person);
            case "name" -> typed(name);
            case "address" -> typed(address);
            case "language" -> "en".equals(language) ? "en" : "sv";
            case "text" -> typed(text);
            case "dueOn" -> typed(dueOn);
            default -> throw new IllegalArgumentException(field);
        };
    }
}
