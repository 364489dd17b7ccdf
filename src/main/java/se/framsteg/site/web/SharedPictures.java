package se.framsteg.site.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.OpenData;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.PublicationId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.documents.MadeOnce;
import se.framsteg.shell.documents.Picture;
import se.framsteg.shell.tenancy.Region;

/** Pictures of figures in the size that those who share an address expect: 1200 by 630, with where the figure is from. */
@Component
class SharedPictures {
    /** In the drawing's own pixels, of which a picture has two to each. */
    private static final int WIDE = 600;

    private static final int HIGH = 315;
    private static final long MOST = 8L << 20;

    /** A narrow drawing is a high one: one of these fills the frame best. */
    private static final List<Integer> WIDTHS = List.of(440, 520, 600, 720, 860, 1000);

    private record Key(PublicationId publication, Indicator indicator, Lang lang) {}

    private final MadeOnce<Key> made = new MadeOnce<>(MOST);

    /** @param address where the figure is read, to stand on the picture */
    byte[] png(Region region, Publication publication, Indicator indicator, Chart chart, String address) {
        return made.find(
                new Key(publication.id(), indicator, Say.lang()),
                () -> fitting(region, publication, chart, address)
                        .within(WIDE, HIGH)
                        .png(Picture.Ground.WHITE));
    }

    private static Picture fitting(Region region, Publication publication, Chart chart, String address) {
        List<String> notes = Stream.concat(
                        OpenData.notes(region, publication).stream(), Stream.of(address.replaceFirst("^https?://", "")))
                .toList();
        return WIDTHS.stream()
                .map(width -> new Picture(chart.captioned(width, OpenData.heads(publication), notes)))
                .max(Comparator.comparingDouble(picture -> picture.scaleWithin(WIDE, HIGH)))
                .orElseThrow();
    }
}
