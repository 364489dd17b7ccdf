package se.framsteg.outcomes.charts;

import static se.framsteg.outcomes.charts.CountedBars.bar;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.framsteg.outcomes.Implementation;
import se.framsteg.outcomes.PlannedEmissions;
import se.framsteg.shell.charts.BarChart.Bar;
import se.framsteg.shell.charts.Chart;

/** What adopted plans are expected to save, and how many of their actions were done in time. */
final class PlanCharts {
    private PlanCharts() {}

    static Optional<Chart> emissions(PlannedEmissions emissions) {
        var bars = new ArrayList<Bar>();
        for (String sure : List.of("high", "medium", "low", "unsaid")) {
            BigDecimal tonnes = emissions.tonnes(sure);
            if (tonnes != null) {
                bars.add(new Bar(
                        say("outcomes.chart.planned-emissions." + sure),
                        Math.max(0, tonnes.doubleValue()),
                        say("outcomes.chart.tonnes", number(tonnes)),
                        null));
            }
        }
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(CountedBars.chart("outcomes.chart.planned-emissions", bars));
    }

    static Optional<Chart> implementation(Implementation.At at) {
        return at.isShown()
                ? Optional.of(CountedBars.chart(
                        "outcomes.chart.implementation",
                        List.of(
                                bar("outcomes.chart.implementation.done", at.done()),
                                bar("outcomes.chart.implementation.late", at.late()),
                                bar("outcomes.chart.implementation.unknown", at.unknown()))))
                : Optional.empty();
    }
}
