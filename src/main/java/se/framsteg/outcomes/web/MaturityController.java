package se.framsteg.outcomes.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.outcomes.Results;
import se.framsteg.people.Reader;

/** How companies' own words of their work have changed, in a programme, for its manager and its auditors. */
@Controller
class MaturityController {
    private final Desks desks;
    private final Results results;

    MaturityController(Desks desks, Results results) {
        this.desks = desks;
        this.results = results;
    }

    @GetMapping({"/{region}/manage/{programme}/maturity", "/{region}/audit/{programme}/maturity"})
    View show(Reader by, @PathVariable String region, @PathVariable String programme) {
        Desk desk = desks.of(by, region, programme);
        return new MaturityPage(desk, results.live(by, desk.programme()).maturity());
    }
}
