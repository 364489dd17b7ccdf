package se.framsteg.prospects.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.View;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Openings;
import se.framsteg.people.Manager;
import se.framsteg.prospects.AskedCounts;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** What a manager sees of promoters' asking: how many, by promoter. */
@Controller
class AskedController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Openings openings;
    private final AskedCounts counts;

    AskedController(Openings openings, AskedCounts counts) {
        this.openings = openings;
        this.counts = counts;
    }

    @GetMapping("/{region}/manage/{programme}/cohorts/{cohort}/prospects")
    View index(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort) {
        Opening opening = openings.of(by, region, programme, cohort).orElseThrow();
        if (opening.programme().example()) {
            Frame.headExample();
        }
        var id = opening.cohort().id();
        return new AskedPage(opening, counts.by(by, id), counts.applied(by, id));
    }
}
