package se.framsteg.outcomes.charts;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.charts.BarChart;
import se.framsteg.shell.charts.BarChart.Bar;
import se.framsteg.shell.charts.ChartTable;

/** Bars of things counted one by one, on one scale from nought. */
final class CountedBars {
    private CountedBars() {}

    static Bar bar(String key, long n) {
        return bar(key, n, null);
    }

    static Bar bar(String key, long n, @Nullable BigDecimal target) {
        String words = target == null ? number(n) : say("outcomes.chart.with-target", number(n), number(target));
        return new Bar(say(key), n, words, target == null ? null : target.doubleValue());
    }

    /** @param texts the key of the title */
    static BarChart chart(String texts, List<Bar> bars) {
        return chart(texts, bars, longest(bars));
    }

    static BarChart chart(String texts, List<Bar> bars, double most) {
        boolean aimed = bars.stream().anyMatch(bar -> bar.target() != null);
        String told =
                bars.stream().map(bar -> bar.name() + ": " + bar.words()).collect(Collectors.joining(". ", "", "."));
        return new BarChart(
                say(texts),
                told,
                bars,
                Math.max(1, most),
                aimed ? say("outcomes.chart.target") : null,
                table(bars, aimed));
    }

    private static double longest(List<Bar> bars) {
        return bars.stream()
                .flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.target() == null ? 0 : bar.target()))
                .max()
                .orElse(1);
    }

    private static ChartTable table(List<Bar> bars, boolean aimed) {
        var heads = new ArrayList<>(List.of(say("outcomes.chart.what"), say("outcomes.chart.number")));
        if (aimed) {
            heads.add(say("outcomes.chart.target"));
        }
        List<List<String>> rows = bars.stream().map(bar -> row(bar, aimed)).toList();
        return new ChartTable(heads, rows);
    }

    private static List<String> row(Bar bar, boolean aimed) {
        String counted = bar.target() == null ? bar.words() : number(Math.round(bar.value()));
        if (!aimed) {
            return List.of(bar.name(), counted);
        }
        return List.of(
                bar.name(),
                counted,
                bar.target() == null ? say("outcomes.chart.none") : number(BigDecimal.valueOf(bar.target())));
    }
}
