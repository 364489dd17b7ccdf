package se.framsteg.outcomes.charts;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.Optional;
import se.framsteg.outcomes.MaterialKept;
import se.framsteg.shell.charts.BarChart.Bar;
import se.framsteg.shell.charts.Chart;

/** What has been delivered between companies, by what becomes of it. */
final class MaterialChart {
    private MaterialChart() {}

    static Optional<Chart> of(MaterialKept material) {
        var bars = new ArrayList<Bar>();
        material.byUse()
                .forEach((use, tonnes) -> bars.add(new Bar(
                        say("outcomes.chart.material-kept." + use),
                        tonnes.doubleValue(),
                        say("outcomes.chart.tonnes", number(tonnes)),
                        null)));
        return bars.isEmpty() ? Optional.empty() : Optional.of(CountedBars.chart("outcomes.chart.material-kept", bars));
    }
}
