package se.framsteg.outcomes.charts;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.outcomes.StrategyShare;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.ShareChart;
import se.framsteg.shell.charts.ShareChart.Piece;
import se.framsteg.shell.charts.ShareChart.Span;
import se.framsteg.shell.charts.Tone;

/** Who has a strategy and who plans one, those who did not answer beside them, and what they could change. */
final class StrategyChart {
    private StrategyChart() {}

    static Optional<Chart> of(StrategyShare share) {
        if (!share.isShown()) {
            return Optional.empty();
        }
        var pieces = List.of(
                piece("has", share.has(), Tone.FULL),
                piece("plans", share.plansThisYear(), Tone.HALF),
                piece("silent", share.nonResponse(), Tone.OPEN),
                piece("others", share.others(), Tone.REST));
        String told = pieces.stream().map(Piece::words).collect(Collectors.joining(". ", "", "."));
        Span span = span(share);
        return Optional.of(new ShareChart(
                say("outcomes.chart.strategy"),
                say("outcomes.chart.strategy.told", number(share.population()), told)
                        + (span == null ? "" : " " + span.words() + "."),
                pieces,
                span,
                table(share)));
    }

    private static Piece piece(String key, long n, Tone tone) {
        return new Piece(n, say("outcomes.chart.strategy." + key) + ": " + number(n), tone);
    }

    private static @Nullable Span span(StrategyShare share) {
        BigDecimal low = share.low();
        BigDecimal high = share.high();
        if (low == null || high == null || share.nonResponse() == 0) {
            return null;
        }
        return new Span(
                low.doubleValue(), high.doubleValue(), say("outcomes.chart.strategy.span", whole(low), whole(high)));
    }

    private static String whole(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static ChartTable table(StrategyShare share) {
        return new ChartTable(
                List.of(say("outcomes.chart.answer"), say("outcomes.chart.of-companies")),
                List.of(
                        row("has", share.has()),
                        row("plans", share.plansThisYear()),
                        row("silent", share.nonResponse()),
                        row("others", share.others()),
                        List.of(say("outcomes.chart.all"), number(share.population()))));
    }

    private static List<String> row(String key, long n) {
        return List.of(say("outcomes.chart.strategy." + key), number(n));
    }
}
