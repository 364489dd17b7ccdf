package se.framsteg.outcomes.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.applications.Undecided;
import se.framsteg.outcomes.Results;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.programmes.ClosedProgrammes;

/** A programme's figures as they stand, beside what is published. */
@Controller
class ProgrammeController {
    private final Desks desks;
    private final Results results;
    private final Undecided undecided;
    private final ClosedProgrammes closed;

    ProgrammeController(Desks desks, Results results, Undecided undecided, ClosedProgrammes closed) {
        this.undecided = undecided;
        this.closed = closed;
        this.desks = desks;
        this.results = results;
    }

    @GetMapping({"/{region}/manage/{programme}", "/{region}/audit/{programme}"})
    View show(Reader by, @PathVariable String region, @PathVariable String programme) {
        Desk desk = desks.of(by, region, programme);
        var waiting = by instanceof Manager manager
                ? undecided.of(manager).stream()
                        .filter(each -> each.programmeSlug().equals(programme))
                        .toList()
                : List.<Undecided.Round>of();
        return new ProgrammePage(
                desk,
                results.beside(by, desk.programme()),
                waiting,
                closed.isClosed(by.region(), desk.programme().id()));
    }
}
