package se.framsteg.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing;

/** Whether the figures that stand are those that are published: they are frozen as they are published. */
@Component
class FiguresLeft implements BeforeClosing {
    private final Results results;

    FiguresLeft(Results results) {
        this.results = results;
    }

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Live live = results.beside(by, programme);
        Publication published = live.published();
        String path = "manage/%s/publication".formatted(programme.slug());
        if (published == null) {
            return List.of(Line.hinders("outcomes.closing.unpublished", 1, path));
        }
        int changes = live.same()
                ? 0
                : FigureChanges.between(published.figures(), live.figures()).size();
        return List.of(Line.hinders("outcomes.closing.changed", changes, path));
    }
}
