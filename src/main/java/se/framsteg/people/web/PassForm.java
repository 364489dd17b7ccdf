package se.framsteg.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.AuditedProgrammes.AuditedProgramme;
import se.framsteg.people.MailAddress;
import se.framsteg.people.NewPass;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

/** A pass as a manager writes it. */
public record PassForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String programme,
        @Nullable String endsOn,
        @Nullable String language) {

    static PassForm empty(List<AuditedProgramme> programmes, LocalDate today) {
        String only = programmes.isEmpty() ? "" : programmes.getFirst().id().toString();
        return new PassForm("", "", only, today.plusDays(30).toString(), "sv");
    }

    Mending mending(List<AuditedProgramme> programmes, LocalDate today) {
        var sentences = new LinkedHashMap<String, String>();
        if (written(name).isEmpty() || written(name).length() > 100) {
            sentences.put("name", Say.say("people.pass.name-missing"));
        }
        if (!MailAddress.isWritten(written(address))) {
            sentences.put("address", Say.say("people.signin.address-wrong"));
        }
        if (programmes.stream().noneMatch(each -> each.id().toString().equals(programme))) {
            sentences.put("programme", Say.say("people.pass.programme-missing"));
        }
        if (day().filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(2)))
                .isEmpty()) {
            sentences.put("endsOn", Say.say("people.pass.day-wrong"));
        }
        return new Mending(sentences);
    }

    /** What to issue; only asked for when nothing needs mending. */
    NewPass pass() {
        return new NewPass(
                written(name),
                written(address),
                Lang.of(written(language)),
                UUID.fromString(written(programme)),
                day().orElseThrow());
    }

    public String written(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(written(endsOn)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
