package se.framsteg.outcomes.charts;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.framsteg.outcomes.Recommendation;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.ColumnChart;
import se.framsteg.shell.charts.ColumnChart.Column;
import se.framsteg.shell.charts.ColumnChart.Group;
import se.framsteg.shell.charts.Tone;

/** How many gave each answer from 0 to 10; all of them, so that nobody need trust the one number made of them. */
final class RecommendationChart {
    private RecommendationChart() {}

    static Optional<Chart> of(Recommendation answers) {
        if (!answers.isShown()) {
            return Optional.empty();
        }
        var columns = IntStream.rangeClosed(0, 10)
                .mapToObj(answer -> new Column(
                        String.valueOf(answer), answers.distribution().get(answer), tone(answer)))
                .toList();
        var groups = List.of(
                group(Tone.FULL, "9–10", answers.willing()),
                group(Tone.HALF, "7–8", answers.between()),
                group(Tone.REST, "0–6", answers.unwilling()));
        return Optional.of(new ColumnChart(
                say("outcomes.chart.recommendation"),
                say(
                        "outcomes.chart.recommendation.told",
                        number(answers.n()),
                        number(answers.willing()),
                        number(answers.between()),
                        number(answers.unwilling())),
                columns,
                groups,
                new ChartTable(
                        List.of(say("outcomes.chart.answer"), say("outcomes.chart.answered")),
                        columns.stream()
                                .map(column -> List.of(column.name(), number(column.n())))
                                .toList())));
    }

    private static Group group(Tone tone, String range, long n) {
        return new Group(tone, say("outcomes.chart.recommendation.group", range, number(n)));
    }

    private static Tone tone(int answer) {
        return answer >= 9 ? Tone.FULL : answer >= 7 ? Tone.HALF : Tone.REST;
    }
}
