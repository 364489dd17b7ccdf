package se.framsteg.course.handin.web;

import java.util.Objects;
import org.springframework.stereotype.Component;
import se.framsteg.course.editions.CohortEditions;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** Finds the round that a coach's address names, among the coach's own. */
@Component
public class FeedbackDesks {
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final CohortEditions editions;

    FeedbackDesks(Programmes programmes, Cohorts cohorts, CohortEditions editions) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.editions = editions;
    }

    /** @throws java.util.NoSuchElementException where the coach has no such round */
    public FeedbackDesk of(Coach by, Region region, String programmeSlug, String cohortSlug) {
        Programme programme = programmes.announced(by.region()).stream()
                .filter(each -> each.slug().equals(programmeSlug))
                .findFirst()
                .orElseThrow();
        Cohort cohort = by.cohorts().stream()
                .map(id -> cohorts.behind(by.region(), new CohortId(id)).orElse(null))
                .filter(Objects::nonNull)
                .filter(each ->
                        each.slug().equals(cohortSlug) && each.programme().equals(programme.id()))
                .findFirst()
                .orElseThrow();
        if (programme.example()) {
            Frame.headExample();
        }
        return new FeedbackDesk(region, programme, cohort, editions.of(by.region(), cohort.id()));
    }
}
