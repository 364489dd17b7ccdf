package se.framsteg.outcomes.web;

import java.util.List;
import se.framsteg.outcomes.FigureChange;
import se.framsteg.outcomes.PublicationSummary;
import se.framsteg.shell.Page;

/** @param closed whether the programme is closed, so that nothing more is published */
public record PublicationPage(Desk desk, List<FigureChange> changes, List<PublicationSummary> history, boolean closed)
        implements Page {
    public boolean isFirst() {
        return history.isEmpty();
    }

    /** Which figure a change belongs to. */
    public static String name(FigureChange change) {
        return Desk.name(change.indicator());
    }

    @Override
    public String template() {
        return "outcomes/web/publication";
    }
}
