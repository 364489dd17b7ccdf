package se.framsteg.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.framsteg.people.Manager;

/**
 * Figures as a region has published them, with what they mean and who stands behind them. Never changed: a later import
 * or correction shows in public when somebody publishes again.
 */
public record Publication(PublicationId id, Instant publishedAt, String publishedBy, Document document) {
    /** Whether it was done on the machine itself, and so by nobody whom the region's managers know. */
    public boolean isByOperator() {
        return publishedBy.equals(Manager.OPERATOR);
    }

    /** What is frozen. */
    public record Document(About programme, Figures figures, int definitionsVersion, List<Definition> definitions) {}

    /** The programme as it was told then. */
    public record About(
            String slug,
            String name,
            String funder,
            String purpose,
            String remark,
            LocalDate startsOn,
            LocalDate endsOn,
            int weeks,
            boolean example) {}

    public Figures figures() {
        return document.figures();
    }

    public About programme() {
        return document.programme();
    }

    public Definition definition(Indicator indicator) {
        return new Definitions(document.definitionsVersion(), document.definitions()).of(indicator);
    }
}
