package se.framsteg.programmes.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Criteria.SectorRule;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * Where a cohort is added or changed.
 *
 * @param cohort the one that is changed; null where one is added
 * @param municipalities the region's, their names by code
 */
public record CohortPage(
        Planning planning,
        @Nullable Cohort cohort,
        Map<String, String> municipalities,
        CohortForm form,
        Mending mending)
        implements Page {
    public String title() {
        return cohort == null ? Say.say("programmes.cohort.new") : cohort.name();
    }

    public String action() {
        return cohort == null ? planning.cohorts() : planning.cohort(cohort);
    }

    public List<Crumb> above() {
        return planning.aboveBelow();
    }

    public List<Choice> municipalityChoices() {
        return municipalities.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    public List<String> chosenMunicipalities() {
        return CohortForm.chosen(form.municipalities());
    }

    public List<Choice> ruleChoices() {
        return Arrays.stream(SectorRule.values())
                .map(rule -> new Choice(rule.code(), Say.say("programmes.cohort.sectors." + rule.code())))
                .toList();
    }

    public List<Choice> sectorChoices() {
        return CriteriaWords.sections().stream()
                .map(sector -> new Choice(sector.toString(), CriteriaWords.name(sector)))
                .toList();
    }

    public List<String> chosenSectors() {
        return CohortForm.chosen(form.sectors());
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "programmes/web/cohort";
    }
}
