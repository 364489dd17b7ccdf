package se.framsteg.site.web;

import java.util.List;
import java.util.Optional;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.charts.FigureCharts;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.tenancy.Region;

/** What a region has published of a programme, for anybody to read and check. */
public record ResultsPage(Region region, Publication publication, List<VoiceRow> voices) implements Page {
    @Override
    public String template() {
        return "site/web/results";
    }

    public String path() {
        return "/" + region.slug() + "/" + publication.programme().slug();
    }

    public List<KeyFigure> keys() {
        return KeyFigure.of(publication.figures());
    }

    public List<Section> sections() {
        return Sections.of(publication);
    }

    public Optional<Chart> sizes() {
        return FigureCharts.sizes(publication.figures());
    }

    public Optional<Chart> municipalities() {
        return FigureCharts.municipalities(publication.figures());
    }

    public Optional<Chart> interests() {
        return FigureCharts.interests(publication.figures());
    }
}
