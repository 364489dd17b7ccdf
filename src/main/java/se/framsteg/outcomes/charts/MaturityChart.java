package se.framsteg.outcomes.charts;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.outcomes.Maturity;
import se.framsteg.outcomes.MaturityChange;
import se.framsteg.outcomes.MaturityWords;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.ShareChart;
import se.framsteg.shell.charts.ShareChart.Piece;
import se.framsteg.shell.charts.Tone;

/** Who sees their work higher, about the same or lower after the course, those who have not said beside them. */
final class MaturityChart {
    private MaturityChart() {}

    static Optional<Chart> of(Maturity maturity) {
        return maturity.index().map(index -> chart(maturity, index));
    }

    private static Chart chart(Maturity maturity, MaturityChange index) {
        var pieces = List.of(
                piece("rose", index.rose(), Tone.FULL),
                piece("same", index.same(), Tone.HALF),
                piece("silent", Math.max(0, maturity.population() - index.pairs()), Tone.OPEN),
                piece("fell", index.fell(), Tone.REST));
        String told = pieces.stream().map(Piece::words).collect(Collectors.joining(". ", "", "."));
        return new ShareChart(
                say("outcomes.chart.maturity"),
                say("outcomes.chart.maturity.told", number(maturity.population()), told),
                pieces,
                null,
                table(maturity, index));
    }

    private static Piece piece(String key, long n, Tone tone) {
        return new Piece(n, say("outcomes.chart.maturity." + key) + ": " + number(n), tone);
    }

    private static ChartTable table(Maturity maturity, MaturityChange index) {
        var rows = new ArrayList<List<String>>();
        Stream.concat(maturity.dimensions().stream(), Stream.of(index)).forEach(change -> rows.add(row(change)));
        return new ChartTable(
                List.of(
                        say("outcomes.maturity.part"),
                        say("outcomes.maturity.mean"),
                        say("outcomes.maturity.rose"),
                        say("outcomes.maturity.same"),
                        say("outcomes.maturity.fell"),
                        say("outcomes.maturity.pairs")),
                rows);
    }

    private static List<String> row(MaturityChange change) {
        return List.of(
                MaturityWords.name(change.code()),
                mean(change),
                number(change.rose()),
                number(change.same()),
                number(change.fell()),
                number(change.pairs()));
    }

    private static String mean(MaturityChange change) {
        return say(
                change.code().equals(MaturityChange.INDEX) ? "outcomes.maturity.points" : "outcomes.maturity.levels",
                MaturityWords.signed(change.mean()));
    }
}
