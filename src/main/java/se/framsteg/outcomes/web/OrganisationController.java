package se.framsteg.outcomes.web;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Reader;

/** All evidence of one organisation in a programme. */
@Controller
class OrganisationController {
    private final Desks desks;
    private final EvidenceQueries evidence;
    private final Organisations organisations;

    OrganisationController(Desks desks, EvidenceQueries evidence, Organisations organisations) {
        this.desks = desks;
        this.evidence = evidence;
        this.organisations = organisations;
    }

    @GetMapping({
        "/{region}/manage/{programme}/organisations/{organisation}",
        "/{region}/audit/{programme}/organisations/{organisation}"
    })
    View show(Reader by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID organisation) {
        Desk desk = desks.of(by, region, programme);
        var rows = evidence.of(by, desk.programme().id(), organisation);
        var summary = organisations.summaries(by.region(), Set.of(organisation)).get(organisation);
        if (rows.isEmpty() || summary == null) {
            throw new NoSuchElementException("No evidence of this organisation");
        }
        return new OrganisationPage(desk, summary, rows);
    }
}
