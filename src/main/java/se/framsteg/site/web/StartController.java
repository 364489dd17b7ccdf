package se.framsteg.site.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Publications;
import se.framsteg.outcomes.charts.Told;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/** The first page: regions with something to show come first. */
@Controller
@WithoutTransaction
class StartController {
    private final FrozenPages pages;
    private final PublicReading reading;
    private final RegionDirectory regions;
    private final Publications publications;

    StartController(FrozenPages pages, PublicReading reading, RegionDirectory regions, Publications publications) {
        this.pages = pages;
        this.reading = reading;
        this.regions = regions;
        this.publications = publications;
    }

    @GetMapping("/")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(request, response, () -> Body.page(page()));
    }

    private StartPage page() {
        List<Region> all = regions.inOrder();
        return new StartPage(
                all.stream().flatMap(this::proofs).toList(),
                all.stream()
                        .map(region -> new StartPage.Place(region.name(lang()), region.slug()))
                        .toList());
    }

    private Stream<StartPage.Proof> proofs(Region region) {
        List<Publication> newest = reading.in(region.id(), () -> publications.newest(region.id()));
        return newest.stream().map(publication -> proof(region, publication));
    }

    private static StartPage.Proof proof(Region region, Publication publication) {
        var figures = publication.figures();
        var strategy = figures.strategy();
        return new StartPage.Proof(
                region.name(lang()),
                publication.programme().name(),
                "/" + region.slug() + "/" + publication.programme().slug(),
                strategy.isShown()
                        ? say(
                                "site.start.says",
                                figures.benefited().value(),
                                Told.answering(strategy.numerator(), strategy.answered()))
                        : say("site.start.says.few", figures.benefited().value()),
                publication.programme().example());
    }
}
