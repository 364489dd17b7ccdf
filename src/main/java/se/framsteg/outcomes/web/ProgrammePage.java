package se.framsteg.outcomes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Undecided;
import se.framsteg.outcomes.Breakdown;
import se.framsteg.outcomes.FigureChanges;
import se.framsteg.outcomes.FigureWords;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.Live;
import se.framsteg.outcomes.Publication;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/**
 * @param undecided its rounds where applications wait to be decided
 * @param closed whether the programme is closed, and its figures frozen
 */
public record ProgrammePage(Desk desk, Live live, List<Undecided.Round> undecided, boolean closed) implements Page {

    /** One figure: as it stands, as it is published ("" where it is not), and its target. */
    public record Row(String name, String path, String now, List<String> details, String published, String target) {}

    public Figures figures() {
        return live.figures();
    }

    public @Nullable Publication published() {
        return live.published();
    }

    public List<Row> rows() {
        return figures().indicators().stream().map(this::row).toList();
    }

    /** Whether anything a reader of the public page would see has become otherwise. */
    public boolean differs() {
        Publication published = published();
        return published == null
                || !live.same()
                        && !FigureChanges.between(published.figures(), figures())
                                .isEmpty();
    }

    /** How many stand in each group of one cut of the companies. */
    public record Groups(String title, Breakdown breakdown) {}

    public List<Groups> groups() {
        return List.of(
                new Groups(
                        Say.say("outcomes.change.by-size"),
                        figures().benefited().bySize()),
                new Groups(
                        Say.say("outcomes.change.by-municipality"),
                        figures().benefited().byMunicipality()),
                new Groups(Say.say("outcomes.change.interests"), figures().interests()));
    }

    @Override
    public String template() {
        return "outcomes/web/programme";
    }

    private String published(@Nullable Publication published, Indicator indicator, String now) {
        if (published == null || !published.figures().isCollected(indicator)) {
            return "";
        }
        return live.same() ? now : FigureWords.headline(indicator, published.figures());
    }

    private Row row(Indicator indicator) {
        Publication published = published();
        String now = FigureWords.headline(indicator, figures());
        return new Row(
                Desk.name(indicator),
                desk.figure(indicator),
                now,
                FigureWords.details(indicator, figures()),
                published(published, indicator, now),
                FigureWords.target(indicator, figures()));
    }
}
