package se.framsteg.site.web;

import java.util.List;
import java.util.Optional;
import se.framsteg.outcomes.Definition;
import se.framsteg.outcomes.Indicator;
import se.framsteg.shell.Say;
import se.framsteg.shell.charts.Chart;

/**
 * One indicator on the results page: the figure in a sentence, what belongs to it, its picture and what it means.
 *
 * @param says the figure, of how many
 * @param more what one must know to read it right: bounds, target, what is in it
 */
public record Section(Definition definition, String says, List<String> more, Optional<Chart> chart) {
    /** Where it stands on the page. */
    public String id() {
        return definition.indicator().id();
    }

    public String title() {
        return definition.name().in(Say.lang());
    }

    public Indicator indicator() {
        return definition.indicator();
    }
}
