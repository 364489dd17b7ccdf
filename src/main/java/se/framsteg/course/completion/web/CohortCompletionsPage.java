package se.framsteg.course.completion.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.completion.CohortCompletions.Row;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** @param needed how many worksheets must be approved */
public record CohortCompletionsPage(Region region, Programme programme, Cohort cohort, List<Row> rows, int needed)
        implements Page {
    @Override
    public String template() {
        return "course/completion/web/cohortCompletions";
    }

    public List<Crumb> above() {
        String home = "/%s/manage".formatted(region.slug());
        return List.of(
                new Crumb(say("course.crumb.home"), "/home"),
                new Crumb(programme.name(), home + "/" + programme.slug()),
                new Crumb(cohort.name(), home + "/" + programme.slug() + "/cohorts"));
    }

    public String path() {
        return path(region, programme, cohort);
    }

    /** Where it is noted why a company gave no answer before the course. */
    public String missed() {
        return new MissedDesk(region, programme, cohort, false).path();
    }

    public long completed() {
        return rows.stream().filter(Row::stands).count();
    }

    public String says(Row row) {
        if (row.completedOn() == null) {
            return say("course.completions.not", row.approved(), needed);
        }
        return row.withdrawnAt() == null
                ? say("course.completions.on", date(row.completedOn()))
                : say("course.completions.withdrawn", date(row.completedOn()));
    }

    static String path(Region region, Programme programme, Cohort cohort) {
        return "/%s/manage/%s/cohorts/%s/completions".formatted(region.slug(), programme.slug(), cohort.slug());
    }
}
