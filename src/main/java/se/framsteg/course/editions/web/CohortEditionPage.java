package se.framsteg.course.editions.web;

import static se.framsteg.shell.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.editions.CohortEditions.State;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * @param edition name of the one that the round goes by
 * @param saved whether it has just been chosen
 */
public record CohortEditionPage(
        Region region,
        Programme programme,
        Cohort cohort,
        String edition,
        State state,
        List<OwnEdition> own,
        Mending mending,
        boolean saved)
        implements Page {
    @Override
    public String template() {
        return "course/editions/web/cohortEdition";
    }

    static String path(Region region, Programme programme, Cohort cohort) {
        return "/%s/manage/%s/cohorts/%s/edition".formatted(region.slug(), programme.slug(), cohort.slug());
    }

    public String path() {
        return path(region, programme, cohort);
    }

    public String editions() {
        return EditionsPage.path(region);
    }

    public List<Crumb> above() {
        String planning = "/%s/manage/%s/cohorts".formatted(region.slug(), programme.slug());
        return List.of(
                new Crumb(say("course.crumb.programmes"), "/%s/manage".formatted(region.slug())),
                new Crumb(programme.name(), planning),
                new Crumb(cohort.name(), planning + "/" + cohort.slug()));
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The course as it is, then the region's own, the latest first. */
    public List<Choice> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put(BuiltInEditions.NEWEST, say("course.edition.built-in"));
        own.forEach(each -> choices.put(each.key(), said(each)));
        choices.putIfAbsent(edition, said());
        return choices.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    /** The one that the round goes by. */
    public String said() {
        return own.stream()
                .filter(each -> each.key().equals(edition))
                .map(CohortEditionPage::said)
                .findFirst()
                .orElse(edition.equals(BuiltInEditions.NEWEST) ? say("course.edition.built-in") : edition);
    }

    private static String said(OwnEdition edition) {
        return say("course.edition.version-of", edition.title(), String.valueOf(edition.version()));
    }
}
