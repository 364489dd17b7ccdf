package se.framsteg.outcomes.charts;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
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
        for (String use : MaterialKept.USES) {
            BigDecimal tonnes = material.tonnes(use);
            if (tonnes != null) {
                bars.add(new Bar(
                        say("outcomes.chart.material-kept." + use),
                        tonnes.doubleValue(),
                        say("outcomes.chart.tonnes", number(tonnes)),
                        null));
            }
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(CountedBars.chart("outcomes.chart.material-kept", bars));
    }
}
