package se.framsteg.voices.interviews.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.interviews.Consent;
import se.framsteg.voices.interviews.Scope;

/** A consent as it was chosen in the form. */
public record ConsentForm(Map<String, String> typed) {
    static final ConsentForm EMPTY = new ConsentForm(Map.of());

    public ConsentForm {
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    int years() {
        String years = typed("years");
        return years.matches("[1-" + Consent.MOST_YEARS + "]") ? Integer.parseInt(years) : Consent.USUAL_YEARS;
    }

    Mending mending() {
        var reading = new FormReading();
        if (!typed("named").matches("yes|no")) {
            reading.refuse("named", "voices.consent.named.missing");
        }
        if (!typed("yes").equals("true")) {
            reading.refuse("yes", "voices.consent.yes.missing");
        }
        return reading.mending();
    }

    /** @param adoptedOn since when there is an adopted plan to tell of; null where there is none, or it is not theirs to tell */
    Consent read(Region region, LocalDate today, @Nullable LocalDate adoptedOn) {
        boolean named = typed("named").equals("yes");
        boolean facts = named && adoptedOn != null && !typed("facts").isEmpty();
        Set<Scope> scopes = Scope.of(typed.keySet());
        LocalDate until = today.plusYears(years());
        var wording = new ArrayList<>(sentences(region));
        wording.add(say(named ? "voices.consent.named.yes" : "voices.consent.named.no"));
        Scope.CHOSEN.stream().filter(scopes::contains).forEach(scope -> wording.add(say(scope.textKey())));
        if (facts) {
            wording.add(say("voices.consent.facts", date(Objects.requireNonNull(adoptedOn))));
        }
        wording.add(say("voices.consent.until", date(until)));
        wording.add(say("voices.consent.yes"));
        return new Consent(named, facts, scopes, until, String.join("\n", wording));
    }

    /** What is agreed to whatever is chosen. */
    static List<String> sentences(Region region) {
        return List.of(
                say("voices.consent.what", region.name(lang())),
                say("voices.consent.whose"),
                say("voices.consent.away"));
    }
}
