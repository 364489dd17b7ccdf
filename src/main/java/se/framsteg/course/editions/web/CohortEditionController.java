package se.framsteg.course.editions.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.editions.CohortEditions;
import se.framsteg.course.editions.OwnEditions;
import se.framsteg.course.editions.RoundHasBegun;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Which edition of the course a round goes by. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/edition")
class CohortEditionController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Programmes programmes;
    private final Cohorts cohorts;
    private final CohortEditions chosen;
    private final OwnEditions own;

    CohortEditionController(Programmes programmes, Cohorts cohorts, CohortEditions chosen, OwnEditions own) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.chosen = chosen;
        this.own = own;
    }

    @GetMapping
    View edit(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String said) {
        Programme of = programmes.find(by, programme).orElseThrow();
        return page(by, region, of, cohort(by, of, cohort), Mending.NONE, said.equals("chosen"));
    }

    @PostMapping
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String edition) {
        Programme of = programmes.find(by, programme).orElseThrow();
        Cohort found = cohort(by, of, cohort);
        try {
            chosen.choose(by, found, edition);
        } catch (RoundHasBegun _) {
            return page(by, region, of, found, Mending.of("edition", "course.edition.too-late"), false)
                    .with(CONFLICT);
        } catch (NoSuchElementException _) {
            return page(by, region, of, found, Mending.of("edition", "course.edition.none-chosen"), false)
                    .with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(CohortEditionPage.path(region, of, found) + "?said=chosen");
    }

    private CohortEditionPage page(
            Manager by, Region region, Programme programme, Cohort cohort, Mending mending, boolean saved) {
        if (programme.example()) {
            Frame.headExample();
        }
        return new CohortEditionPage(
                region,
                programme,
                cohort,
                chosen.of(by.region(), cohort.id()).name(),
                chosen.state(by, cohort),
                own.in(by),
                mending,
                saved);
    }

    private Cohort cohort(Manager by, Programme of, String cohort) {
        return cohorts.find(by, cohort)
                .filter(each -> each.programme().equals(of.id()))
                .orElseThrow();
    }
}
