package se.framsteg.course.completion.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.course.completion.CohortCompletions;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;

/** Which companies of a round have completed the course; the manager takes back what was a mistake. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/completions")
class CohortCompletionsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Programmes programmes;
    private final Cohorts cohorts;
    private final CohortCompletions completions;
    private final FrozenPages pages;

    CohortCompletionsController(
            Programmes programmes, Cohorts cohorts, CohortCompletions completions, FrozenPages pages) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.completions = completions;
        this.pages = pages;
    }

    @GetMapping
    View index(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort) {
        Programme of = programmes.find(by, programme).orElseThrow();
        Cohort found = cohort(by, of, cohort);
        if (of.example()) {
            Frame.headExample();
        }
        return new CohortCompletionsPage(
                region,
                of,
                found,
                completions.of(by, found.id()),
                completions.needed(by, found.id()).size());
    }

    @PostMapping("/{organisation}/withdrawal")
    View withdraw(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable UUID organisation) {
        Programme of = programmes.find(by, programme).orElseThrow();
        Cohort found = cohort(by, of, cohort);
        completions.withdraw(by, found.id(), organisation);
        pages.forgetWhenDone(list(region));
        return SeeOther.to(CohortCompletionsPage.path(region, of, found));
    }

    @PostMapping("/{organisation}/restoration")
    View restore(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable UUID organisation) {
        Programme of = programmes.find(by, programme).orElseThrow();
        Cohort found = cohort(by, of, cohort);
        completions.restore(by, found.id(), organisation);
        pages.forgetWhenDone(list(region));
        return SeeOther.to(CohortCompletionsPage.path(region, of, found));
    }

    /** Of badges that hold no more. */
    private static String list(Region region) {
        return "/%s/badges/withdrawn.json".formatted(region.slug());
    }

    private Cohort cohort(Manager by, Programme of, String cohort) {
        return cohorts.find(by, cohort)
                .filter(each -> each.programme().equals(of.id()))
                .orElseThrow();
    }
}
