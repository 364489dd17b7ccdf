package se.framsteg.surveys.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;
import se.framsteg.surveys.PhoneAnswers;
import se.framsteg.surveys.Statement;

/** What somebody typed in a call, as they typed it. */
public record CallForm(String person, String calledOn, CompanyForm company, Map<String, String> fields) {
    static CallForm blank(LocalDate today) {
        return new CallForm("", today.toString(), CompanyForm.EMPTY, Map.of());
    }

    static CallForm of(Map<String, String> fields) {
        return new CallForm(
                FormReading.typed(fields.get("person")),
                FormReading.typed(fields.get("calledOn")),
                CompanyForm.of(fields),
                Map.copyOf(fields));
    }

    Mending mending(LocalDate today) {
        var sentences = new LinkedHashMap<String, String>();
        if (id() == null) {
            sentences.put("person", Say.say("surveys.call.person.missing"));
        }
        Optional<LocalDate> day = TypedDay.read(calledOn);
        if (day.isEmpty() || day.get().isAfter(today) || day.get().isBefore(today.minusDays(60))) {
            sentences.put("calledOn", Say.say("surveys.call.day.wrong"));
        }
        if (SheetPages.levels(fields, "").levels().isEmpty()) {
            sentences.put("A1", Say.say("surveys.call.nothing"));
        }
        sentences.putAll(company.mending().sentences());
        return new Mending(sentences);
    }

    private @Nullable UUID id() {
        try {
            return UUID.fromString(person);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    UUID personId() {
        return Objects.requireNonNull(id());
    }

    LocalDate day(LocalDate today) {
        return TypedDay.read(calledOn).orElse(today);
    }

    PhoneAnswers.Said said() {
        return new PhoneAnswers.Said(
                SheetPages.levels(fields, ""),
                SheetPages.levels(fields, SheetPages.START),
                company.said(),
                company.recommends(),
                company.words());
    }

    public String typed(Statement statement) {
        return fields.getOrDefault(statement.id(), "");
    }
}
