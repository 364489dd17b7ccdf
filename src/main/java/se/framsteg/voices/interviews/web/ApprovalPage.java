package se.framsteg.voices.interviews.web;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.interviews.Consent;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.InterviewAnswer;
import se.framsteg.voices.interviews.Scope;

/** @param named what whoever speaks would be called, as {@code unnamed} is what without their name */
public record ApprovalPage(
        Region region,
        String path,
        Interview interview,
        List<InterviewAnswer> quoted,
        String named,
        String unnamed,
        Optional<LocalDate> adoptedOn,
        ConsentForm form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "voices/interviews/web/approval";
    }

    public List<String> sentences() {
        return ConsentForm.sentences(region);
    }

    public String typed(String field) {
        return form.typed(field);
    }

    public String typedYears() {
        return String.valueOf(form.years());
    }

    public boolean isChosen(String scope) {
        return !form.typed(scope).isEmpty();
    }

    public List<Choice> names() {
        return List.of(
                new Choice("yes", say("voices.consent.named.yes")), new Choice("no", say("voices.consent.named.no")));
    }

    public List<Choice> scopes() {
        return Scope.CHOSEN.stream()
                .map(scope -> new Choice(scope.code(), say(scope.textKey())))
                .toList();
    }

    public List<Choice> years() {
        return IntStream.rangeClosed(1, Consent.MOST_YEARS)
                .mapToObj(years -> new Choice(String.valueOf(years), say("voices.consent.years.of", years)))
                .toList();
    }
}
