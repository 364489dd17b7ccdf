package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publications;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/** The results of a programme, as published. */
@Controller
@WithoutTransaction
class ResultsController {
    private final FrozenPages pages;
    private final PublicReading reading;
    private final RegionDirectory regions;
    private final Programmes programmes;
    private final Publications publications;
    private final PublicVoices voices;
    private final Organisations organisations;
    private final OpenRounds rounds;
    private final PublicFigures figures;

    ResultsController(
            FrozenPages pages,
            PublicReading reading,
            RegionDirectory regions,
            Programmes programmes,
            Publications publications,
            PublicVoices voices,
            Organisations organisations,
            OpenRounds rounds,
            PublicFigures figures) {
        this.pages = pages;
        this.reading = reading;
        this.regions = regions;
        this.programmes = programmes;
        this.publications = publications;
        this.voices = voices;
        this.organisations = organisations;
        this.rounds = rounds;
        this.figures = figures;
    }

    @GetMapping("/{region}/{programme}")
    void show(
            @PathVariable("region") String slug,
            @PathVariable("programme") String programme,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        pages.show(request, response, () -> Body.page(reading.in(region.id(), () -> page(region, programme))));
    }

    private Page page(Region region, String slug) {
        Programme programme = programmes.announced(region.id()).stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        if (programme.example()) {
            Frame.headExample();
        }
        List<OpenRow> open = rounds.of(region, List.of(programme));
        return publications
                .latest(region.id(), programme.id())
                .<Page>map(publication -> new ResultsPage(
                        region,
                        publication,
                        voices.of(region, programme.id()),
                        organisations.municipalities(),
                        open,
                        figures.whole("/%s/%s".formatted(region.slug(), slug))))
                .orElseGet(() -> new AwaitedPage(region, programme, open));
    }
}
