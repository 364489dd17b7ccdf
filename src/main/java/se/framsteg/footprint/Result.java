package se.framsteg.footprint;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.percent;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.BarChart;
import se.framsteg.shell.charts.ChartTable;

/**
 * What climate accounts come to, drawn and told: for the company on its page, and for the coach in what was handed in.
 *
 * @param rows as typed
 * @param intensities sentences on the sum for each full-time post and for each million in turnover, where these are known
 */
public record Result(Factors factors, Footprint footprint, List<Activity> rows, List<String> intensities)
        implements Page {
    private static final BigDecimal HALF_A_PERCENT = new BigDecimal("0.005");

    @Override
    public String template() {
        return "footprint/web/result";
    }

    public boolean isEmpty() {
        return footprint.rows().isEmpty();
    }

    public String sum() {
        return say("footprint.sum", Weight.words(footprint.byLocation()), Weight.words(footprint.byMarket()));
    }

    public BarChart chart() {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.ONE, Scope.TWO_LOCATION, Scope.TWO_MARKET, Scope.THREE));
        if (footprint.kg(Scope.LIFE_CYCLE).signum() > 0) {
            scopes.add(Scope.LIFE_CYCLE);
        }
        List<BarChart.Bar> bars = scopes.stream()
                .map(scope -> new BarChart.Bar(
                        name(scope), footprint.kg(scope).doubleValue(), Weight.words(footprint.kg(scope)), null))
                .toList();
        double most = bars.stream().mapToDouble(BarChart.Bar::value).max().orElse(1);
        var table = new ChartTable(
                List.of(say("footprint.part"), say("footprint.weight")),
                bars.stream().map(bar -> List.of(bar.name(), bar.words())).toList());
        return new BarChart(
                say("footprint.chart"), say("footprint.chart.about"), bars, Math.max(most, 1e-9), null, table);
    }

    private static String name(Scope scope) {
        return say("footprint.scope."
                + scope.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** A category, what it comes to, and its share of the sum. */
    public record Share(String name, String weight, String share) {}

    public List<Share> categories() {
        return footprint.byCategory().entrySet().stream()
                .map(each -> new Share(
                        say("footprint.category." + each.getKey()),
                        Weight.words(each.getValue()),
                        share(footprint.share(each.getValue()))))
                .toList();
    }

    /** How much rests on what, the surest first; what has no evidence yet last. */
    public List<String> qualities() {
        return List.of(4, 3, 2, 0).stream()
                .filter(quality -> footprint.share(quality).signum() > 0)
                .map(quality -> say("footprint.quality." + quality, share(footprint.share(quality))))
                .toList();
    }

    /** Something is never said to be nothing. */
    private static String share(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(HALF_A_PERCENT) < 0 ? say("footprint.below-one") : percent(share);
    }

    /** What a reader should know of the rows: averages, grown fuels, burnt plastic, factors to look up. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        for (Counted row : footprint.rows()) {
            String name = factors.name(row.factor()).in(lang());
            if (row.average()) {
                notes.add(say("footprint.note.average", name));
            }
            if (factors.isBiogenic(row.factor())) {
                notes.add(
                        row.biogenic() == null
                                ? say("footprint.note.biogenic", amount(row), name)
                                : say("footprint.note.biogenic-weight", Weight.words(row.biogenic()), name));
            }
            if (factors.isBurntWaste(row.factor())) {
                notes.add(say("footprint.note.burnt", name));
            }
        }
        return notes.stream().distinct().toList();
    }

    /** What may stand twice. */
    public List<String> warnings() {
        return Footprint.twoWays(factors, rows).stream()
                .map(both -> say("footprint.warning.two-ways", name(both.getFirst()), name(both.getLast())))
                .toList();
    }

    private String name(Activity row) {
        return factors.name(factors.find(row.typed(ActivityField.FACTOR)).orElseThrow())
                .in(lang());
    }

    public String factorsSay() {
        return say("footprint.factors", factors.version());
    }

    /** What a row comes to, in words; electricity and other energy that is bought both ways. */
    public static String comesTo(Counted row) {
        return row.byLocation().compareTo(row.byMarket()) == 0
                ? Weight.words(row.byLocation())
                : say("footprint.both", Weight.words(row.byLocation()), Weight.words(row.byMarket()));
    }

    /** An amount in the factor's unit. */
    static String amount(Counted row) {
        return number(row.amount().setScale(2, RoundingMode.HALF_UP)) + " "
                + say(row.factor().unit().textKey());
    }

    /** The whole for each of something; empty where there is nothing to divide by. */
    static String each(String key, Footprint footprint, BigDecimal by) {
        return by.signum() <= 0
                ? ""
                : say(
                        key,
                        Weight.words(footprint.byLocation().divide(by, java.math.MathContext.DECIMAL32)),
                        Weight.words(footprint.byMarket().divide(by, java.math.MathContext.DECIMAL32)));
    }
}
