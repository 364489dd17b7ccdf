package se.framsteg.outcomes.charts;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.framsteg.outcomes.Completion;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.ShareChart;
import se.framsteg.shell.charts.ShareChart.Piece;
import se.framsteg.shell.charts.Tone;

/** All companies that had a place, in those that completed the course, those that have not, and those that left. */
final class CompletionChart {
    private CompletionChart() {}

    static Optional<Chart> of(Completion completion) {
        return completion.isShown() ? Optional.of(chart(completion)) : Optional.empty();
    }

    private static Chart chart(Completion completion) {
        var pieces = List.of(
                piece("completed", completion.completed(), Tone.FULL),
                piece("under-way", completion.underWay(), Tone.OPEN),
                piece("left", completion.left(), Tone.REST));
        String told = pieces.stream().map(Piece::words).collect(Collectors.joining(". ", "", "."));
        return new ShareChart(
                say("outcomes.chart.completion"),
                say("outcomes.chart.completion.told", number(completion.enrolled()), told),
                pieces,
                null,
                new ChartTable(
                        List.of(say("outcomes.chart.what"), say("outcomes.chart.of-companies")),
                        List.of(
                                row("completed", completion.completed()),
                                row("under-way", completion.underWay()),
                                row("left", completion.left()),
                                List.of(say("outcomes.chart.all"), number(completion.enrolled())))));
    }

    private static Piece piece(String key, long n, Tone tone) {
        return new Piece(n, say("outcomes.chart.completion." + key) + ": " + number(n), tone);
    }

    private static List<String> row(String key, long n) {
        return List.of(say("outcomes.chart.completion." + key), number(n));
    }
}
