package se.framsteg.outcomes.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.outcomes.Results;
import se.framsteg.people.Reader;

/** A programme's figures as they stand, beside what is published. */
@Controller
class ProgrammeController {
    private final Desks desks;
    private final Results results;

    ProgrammeController(Desks desks, Results results) {
        this.desks = desks;
        this.results = results;
    }

    @GetMapping({"/{region}/manage/{programme}", "/{region}/audit/{programme}"})
    View show(Reader by, @PathVariable String region, @PathVariable String programme) {
        Desk desk = desks.of(by, region, programme);
        return new ProgrammePage(desk, results.beside(by, desk.programme()));
    }
}
