package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.framsteg.outcomes.Breakdown;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.charts.FigureCharts;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.tenancy.Region;

/**
 * What a region has published of a programme, for anybody to read and check.
 *
 * @param places names of municipalities by code
 * @param open rounds of it that one may apply to today
 * @param address the whole address of the page
 */
public record ResultsPage(
        Region region,
        Publication publication,
        List<VoiceRow> voices,
        Map<String, String> places,
        List<OpenRow> open,
        String address)
        implements Page {
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

    public PublicFigure figure(Section section) {
        return new PublicFigure(region, publication, section, address);
    }

    /** Of the first figure that has one, for those who share the page. */
    public String picture() {
        return sections().stream()
                .map(section -> figure(section).picture())
                .filter(picture -> !picture.isEmpty())
                .findFirst()
                .orElse("");
    }

    public Optional<Chart> sizes() {
        return FigureCharts.sizes(publication.figures());
    }

    public Optional<Chart> municipalities() {
        return FigureCharts.municipalities(publication.figures());
    }

    /** What the groups of municipalities consist of: not everybody knows a region's own names for them. */
    public List<String> groups() {
        return publication.figures().benefited().byMunicipality().groups().stream()
                .filter(group -> !group.isOther())
                .map(group -> say("site.results.group", group.name(), places(group)))
                .toList();
    }

    private String places(Breakdown.Group group) {
        return group.members().stream()
                .map(code -> places.getOrDefault(code, code))
                .sorted(Collator.getInstance(Lang.SV.locale()))
                .collect(Collectors.joining(", "));
    }

    public Optional<Chart> interests() {
        return FigureCharts.interests(publication.figures());
    }
}
