package se.framsteg.outcomes.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.charts.FigureCharts;
import se.framsteg.shell.documents.Picture;

/** The figures as pictures that can stand by themselves: each says what it shows, of what and when, and if it is made up. */
final class PackPictures {
    private static final int WIDE = 600;

    private PackPictures() {}

    static Optional<Picture> of(Indicator indicator, Pack pack) {
        return FigureCharts.of(indicator, pack.figures())
                .map(chart -> new Picture(chart.captioned(WIDE, heads(pack), notes(pack))));
    }

    private static List<String> heads(Pack pack) {
        return pack.programme().example() ? List.of(say("shell.example")) : List.of();
    }

    private static List<String> notes(Pack pack) {
        var notes = new ArrayList<String>();
        notes.add(pack.programme().name() + ", " + pack.region());
        notes.add(
                pack.isOfAll()
                        ? say("outcomes.counted-to", date(pack.period().to()))
                        : say(
                                "outcomes.pack.period",
                                date(pack.period().from()),
                                date(pack.period().to())));
        return notes;
    }
}
