package se.framsteg.outcomes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.charts.FigureCharts;
import se.framsteg.shell.Page;

/**
 * Where a report is asked for: the days, what it says in short, and the files.
 *
 * @param pack null where the days asked for are none
 */
public record PackPage(Desk desk, PackForm form, @Nullable Pack pack, List<PackRow> rows) implements Page {
    @Override
    public String template() {
        return "outcomes/web/pack";
    }

    public String path() {
        return desk.pack();
    }

    /** The address of a file for the same days: {@code pack.xlsx}, {@code pack/ideas.svg}. */
    public String file(String name) {
        return "%s%s?from=%s&to=%s".formatted(path(), name, form.from(), form.to());
    }

    /** The indicators that there is a picture of. */
    public List<Indicator> pictured() {
        return pack == null
                ? List.of()
                : pack.figures().indicators().stream()
                        .filter(indicator ->
                                FigureCharts.of(indicator, pack.figures()).isPresent())
                        .toList();
    }
}
