package se.framsteg.surveys.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.CohortSurveys;

/** What the companies of a round have answered, together, for the manager. */
@Controller
class CohortSurveyController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Programmes programmes;
    private final Cohorts cohorts;
    private final CohortSurveys surveys;

    CohortSurveyController(Programmes programmes, Cohorts cohorts, CohortSurveys surveys) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.surveys = surveys;
    }

    @GetMapping("/{region}/manage/{programme}/cohorts/{cohort}/surveys")
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort) {
        Programme of = programmes.find(by, programme).orElseThrow();
        Cohort found = cohorts.find(by, cohort)
                .filter(each -> each.programme().equals(of.id()))
                .orElseThrow();
        if (of.example()) {
            Frame.headExample();
        }
        return new CohortSurveyPage(region, of, found, surveys.of(by, found));
    }
}
