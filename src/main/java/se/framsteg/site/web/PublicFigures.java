package se.framsteg.site.web;

import org.springframework.stereotype.Component;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Publications;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** One figure of a programme's newest publication. */
@Component
class PublicFigures {
    private final PublicReading reading;
    private final RegionDirectory regions;
    private final Programmes programmes;
    private final Publications publications;
    private final PublicAddress address;

    PublicFigures(
            PublicReading reading,
            RegionDirectory regions,
            Programmes programmes,
            Publications publications,
            PublicAddress address) {
        this.reading = reading;
        this.regions = regions;
        this.programmes = programmes;
        this.publications = publications;
        this.address = address;
    }

    /**
     * @throws FigureIsGone where the programme shows no such figure today
     * @throws java.util.NoSuchElementException where there is no such programme or indicator at all
     */
    PublicFigure find(String slug, String programme, String indicator) {
        Region region = regions.find(slug).orElseThrow();
        Indicator named = Indicator.of(indicator);
        return reading.in(region.id(), () -> {
            Programme found = programmes.announced(region.id()).stream()
                    .filter(each -> each.slug().equals(programme))
                    .findFirst()
                    .orElseThrow();
            if (found.example()) {
                Frame.headExample();
            }
            Publication publication =
                    publications.latest(region.id(), found.id()).orElseThrow(FigureIsGone::new);
            Section section = Sections.of(publication).stream()
                    .filter(each -> each.indicator() == named)
                    .findFirst()
                    .orElseThrow(FigureIsGone::new);
            return new PublicFigure(region, publication, section, whole("/%s/%s".formatted(slug, programme)));
        });
    }

    /** The whole address of a programme's results, in the language of the page. */
    String whole(String path) {
        return address.of(Say.link(path));
    }
}
