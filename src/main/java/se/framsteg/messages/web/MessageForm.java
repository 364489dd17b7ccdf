package se.framsteg.messages.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.messages.Company;
import se.framsteg.messages.Draft;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * What is typed and ticked when somebody writes to companies.
 *
 * @param whom {@code all} for everybody who takes part; else the leads
 * @param asks {@code true} where an answer is wanted
 */
public record MessageForm(
        @Nullable List<String> company,
        @Nullable String whom,
        @Nullable String asks,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String subjectEn,
        @Nullable String textEn) {
    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 5_000;

    Draft draft(List<Company> companies) {
        List<String> ticked = company == null ? List.of() : company;
        List<UUID> chosen = companies.stream()
                .map(Company::id)
                .filter(id -> ticked.contains(id.toString()))
                .toList();
        return new Draft(
                chosen,
                "all".equals(whom),
                "true".equals(asks),
                typed(subject).replaceAll("\\R", " "),
                typed(text),
                typed(subjectEn).replaceAll("\\R", " "),
                typed(textEn));
    }

    /** What hinders keeping it: only what is too long. */
    static Mending keeping(Draft draft) {
        return lengths(draft).mending();
    }

    /** What hinders sending it. */
    static Mending sending(Draft draft) {
        FormReading reading = lengths(draft);
        if (draft.companies().isEmpty()) {
            reading.refuse("company", "messages.form.nobody");
        }
        boolean english = !draft.subjectEn().isEmpty() || !draft.textEn().isEmpty();
        boolean swedish = !draft.subjectSv().isEmpty() || !draft.textSv().isEmpty() || !english;
        if (swedish && draft.subjectSv().isEmpty()) {
            reading.refuse("subject", "messages.form.subject-missing");
        }
        if (swedish && draft.textSv().isEmpty()) {
            reading.refuse("text", "messages.form.text-missing");
        }
        if (english && draft.subjectEn().isEmpty()) {
            reading.refuse("subjectEn", "messages.form.subject-missing");
        }
        if (english && draft.textEn().isEmpty()) {
            reading.refuse("textEn", "messages.form.text-missing");
        }
        return reading.mending();
    }

    private static FormReading lengths(Draft draft) {
        var reading = new FormReading();
        reading.text("subject", draft.subjectSv(), LONGEST_SUBJECT);
        reading.text("text", draft.textSv(), LONGEST_TEXT);
        reading.text("subjectEn", draft.subjectEn(), LONGEST_SUBJECT);
        reading.text("textEn", draft.textEn(), LONGEST_TEXT);
        return reading;
    }
}
