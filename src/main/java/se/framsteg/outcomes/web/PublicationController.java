package se.framsteg.outcomes.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;

/** What would change in public, and the press that changes it. */
@Controller
@RequestMapping("/{region}/manage/{programme}/publication")
class PublicationController {
    private final Desks desks;
    private final Publications publications;
    private final ClosedProgrammes closed;
    private final FrozenPages pages;

    PublicationController(Desks desks, Publications publications, ClosedProgrammes closed, FrozenPages pages) {
        this.desks = desks;
        this.publications = publications;
        this.closed = closed;
        this.pages = pages;
    }

    @GetMapping
    View show(Manager by, @PathVariable String region, @PathVariable String programme) {
        Desk desk = desks.of(by, region, programme);
        return new PublicationPage(
                desk,
                publications.changes(by, desk.programme()),
                publications.history(by, desk.programme()),
                closed.isClosed(by.region(), desk.programme().id()));
    }

    @PostMapping
    View create(Manager by, @PathVariable String region, @PathVariable String programme) {
        Desk desk = desks.of(by, region, programme);
        publications.publish(by, desk.programme());
        pages.forgetWhenDone("/" + region);
        return SeeOther.to(desk.publication());
    }
}
