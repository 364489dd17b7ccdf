package se.framsteg.applications.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.CostWords;
import se.framsteg.applications.KnownFacts.Known;
import se.framsteg.applications.Opening;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * The form by which anybody applies.
 *
 * @param token what the applicant's own link ends in, from now on
 * @param municipalities the region's, names by code
 * @param full whether only the waiting list is left
 * @param known by whose link the form was opened; null where by nobody's
 * @param saved what has just been done with what was typed, as a sentence; empty where nothing was
 */
public record ApplyPage(
        Opening opening,
        String token,
        AidSetting aid,
        Map<String, String> municipalities,
        boolean full,
        ApplyForm form,
        @Nullable Known known,
        Mending mending,
        String saved,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "applications/web/apply";
    }

    public String title() {
        return say("applications.title", opening.programme().name());
    }

    /** What it costs, which a company must read before it applies. */
    public String cost() {
        return CostWords.of(aid);
    }

    /** Whose link it was and whom it was for; empty where it was nobody's. */
    public String whose() {
        if (known == null) {
            return "";
        }
        return known.facts() == null
                ? say("applications.known.asker", known.person(), known.organisation())
                : say("applications.known.company", known.facts().company(), known.person(), known.organisation());
    }

    /** An empty form of the same promoter's; empty where nothing is filled in that one could clear. */
    public String emptyForm() {
        return known == null || known.facts() == null
                ? ""
                : opening.path() + (known.code().isEmpty() ? "" : "/from/" + known.code());
    }

    public String days() {
        var cohort = opening.cohort();
        return cohort.startsOn() == null || cohort.endsOn() == null
                ? say("applications.days.unknown", opening.programme().weeks())
                : say("applications.days", cohort.weeks().size(), Say.days(cohort.startsOn(), cohort.endsOn()));
    }

    public String until() {
        return date(Objects.requireNonNull(opening.cohort().closesOn()));
    }

    public List<String> criteria() {
        return CriteriaWords.of(opening.cohort().criteria(), municipalities);
    }

    public boolean asksSector() {
        return form.isAskedForSector(opening);
    }

    public String action() {
        return opening.path(token);
    }

    public String year() {
        return String.valueOf(ApplyForm.year(today));
    }

    public List<Choice> municipalityChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("applications.form.choose")));
        municipalities.forEach((code, name) -> choices.add(new Choice(code, name)));
        choices.add(new Choice(ApplyForm.ELSEWHERE, say("applications.form.elsewhere")));
        return choices;
    }

    public List<Choice> sectorChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("applications.form.choose")));
        CriteriaWords.sections()
                .forEach(sector -> choices.add(new Choice(sector.toString(), CriteriaWords.name(sector))));
        return choices;
    }

    public List<Choice> groupChoices() {
        return List.of(
                new Choice("no", say("applications.form.group.no")),
                new Choice("yes", say("applications.form.group.yes")));
    }

    /** The key that saving by itself is sent with: another than the form's, which is for sending it. */
    public String savingKey() {
        return "{\"key\":\"%s\",\"save\":\"auto\"}".formatted(FormKey.current());
    }

    public String error(String field) {
        return mending.error(field);
    }
}
