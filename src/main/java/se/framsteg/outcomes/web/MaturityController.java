package se.framsteg.outcomes.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.outcomes.MaturityChanges;
import se.framsteg.people.Reader;
import se.framsteg.surveys.SelfAssessments;

/** How companies' own words of their work have changed, in a programme, for its manager and its auditors. */
@Controller
class MaturityController {
    private final Desks desks;
    private final MaturityChanges changes;
    private final SelfAssessments assessments;

    MaturityController(Desks desks, MaturityChanges changes, SelfAssessments assessments) {
        this.desks = desks;
        this.changes = changes;
        this.assessments = assessments;
    }

    @GetMapping({"/{region}/manage/{programme}/maturity", "/{region}/audit/{programme}/maturity"})
    View show(Reader by, @PathVariable String region, @PathVariable String programme) {
        Desk desk = desks.of(by, region, programme);
        var id = desk.programme().id();
        return new MaturityPage(desk, changes.of(by, id), changes.asked(by, id), assessments);
    }
}
