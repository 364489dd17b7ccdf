package se.framsteg.surveys.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.ColumnChart;
import se.framsteg.shell.charts.Tone;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.CohortSurvey;
import se.framsteg.surveys.CohortSurvey.Moves;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.Middle;
import se.framsteg.surveys.Profile;
import se.framsteg.surveys.Strategy;
import se.framsteg.surveys.Wave;

/** A round's answers together: of how many, with their middle and their changes, and nothing of fewer than five. */
public record CohortSurveyPage(Region region, Programme programme, Cohort cohort, CohortSurvey survey) implements Page {
    private static final int LEAST_IN_PERCENT = 10;

    /** A row of a table, its first cell apart. */
    public record Row(String name, List<String> cells) {}

    @Override
    public String template() {
        return "surveys/web/cohortsurvey";
    }

    public List<Crumb> above() {
        String manage = "/%s/manage".formatted(region.slug());
        String own = manage + "/" + programme.slug();
        return List.of(
                new Crumb(Say.say("surveys.crumb.programmes"), manage),
                new Crumb(programme.name(), own),
                new Crumb(cohort.name(), own + "/cohorts/" + cohort.slug()));
    }

    public boolean isEmpty() {
        return waves().stream().allMatch(wave -> survey.answered(wave) == 0);
    }

    /** Those that anybody has been asked in. */
    public List<Wave> waves() {
        return Arrays.stream(Wave.values())
                .filter(wave -> survey.asked(wave) > 0)
                .toList();
    }

    /** Answered of asked, in words; with the share where there are enough. */
    public String answered(Wave wave) {
        int asked = survey.asked(wave);
        int answered = survey.answered(wave);
        String of = asked < LEAST_IN_PERCENT
                ? Say.say("surveys.cohort.of", answered, asked)
                : Say.say("surveys.cohort.of.share", answered, asked, Say.percent(share(answered, asked)));
        return of + " " + Say.say("surveys.cohort.persons", survey.persons().getOrDefault(wave, 0));
    }

    /** What the answers are in the middle, dimension by dimension. */
    public List<Row> middles() {
        return rows((name, figure, index) -> new Row(
                name,
                waves().stream()
                        .map(wave -> middle(survey.middle(wave, figure), index))
                        .toList()));
    }

    /** What those said before that have left, beside those that have not. */
    public List<Row> leavers() {
        return rows((name, figure, index) -> new Row(
                name,
                Stream.of(false, true)
                        .map(left -> middle(survey.before(figure, left), index))
                        .toList()));
    }

    public boolean hasLeavers() {
        return survey.companies().stream().anyMatch(each -> each.hasLeft());
    }

    /** The times after the course that companies can be compared with themselves at. */
    public List<Wave> compared() {
        return waves().stream()
                .filter(wave -> wave != Wave.BEFORE && survey.answered(wave) > 0)
                .toList();
    }

    public List<Row> moves(Wave to) {
        var rows = new ArrayList<Row>();
        for (Dimension dimension : survey.assessment().dimensions()) {
            rows.add(new Row(dimension.name().in(Say.lang()), moves(survey.moves(to, dimension), false)));
        }
        rows.add(new Row(Say.say("surveys.cohort.index"), moves(survey.moves(to), true)));
        return rows;
    }

    private static List<String> moves(Optional<Moves> moves, boolean index) {
        return moves.map(each -> List.of(
                        (each.mean().signum() > 0 ? "+" : "") + figure(each.mean(), index),
                        Say.number(each.rose()),
                        Say.number(each.same()),
                        Say.number(each.fell()),
                        Say.number(each.n())))
                .orElse(List.of(Say.say("surveys.cohort.few"), "–", "–", "–", "–"));
    }

    private interface Figure {
        Row row(String name, Function<Profile, Optional<BigDecimal>> figure, boolean index);
    }

    private List<Row> rows(Figure each) {
        var rows = new ArrayList<Row>();
        for (Dimension dimension : survey.assessment().dimensions()) {
            rows.add(each.row(dimension.name().in(Say.lang()), profile -> profile.level(dimension), false));
        }
        rows.add(each.row(Say.say("surveys.cohort.index"), Profile::index, true));
        return rows;
    }

    private static String middle(Optional<Middle> middle, boolean index) {
        return middle.map(each -> Say.say(
                        "surveys.cohort.middle", figure(each.mean(), index), figure(each.median(), index), each.n()))
                .orElseGet(() -> Say.say("surveys.cohort.few"));
    }

    private static String figure(BigDecimal figure, boolean index) {
        return Say.number(figure.setScale(index ? 0 : 1, RoundingMode.HALF_UP));
    }

    /** How many have answered about strategy, of how many that were asked. */
    public String strategy() {
        long answered = survey.answeredStrategy();
        return answered < Middle.FEWEST_TOLD
                ? Say.say("surveys.cohort.strategy.few", answered, survey.asked(Wave.AFTER))
                : Say.say("surveys.cohort.strategy", answered, survey.asked(Wave.AFTER));
    }

    public List<Row> strategies() {
        return survey.answeredStrategy() < Middle.FEWEST_TOLD
                ? List.of()
                : Arrays.stream(Strategy.values())
                        .map(each -> new Row(Say.say(each.textKey()), List.of(Say.number(survey.strategies(each)))))
                        .toList();
    }

    private long recommending() {
        return survey.recommendations().stream().mapToLong(Long::longValue).sum();
    }

    public boolean showsRecommendation() {
        return recommending() >= Middle.FEWEST_TOLD;
    }

    /** Share of 9 and 10 less share of 0 to 6, in percentage points; of how many. */
    public String recommendation() {
        long n = recommending();
        if (!showsRecommendation()) {
            return Say.say("surveys.cohort.recommendation.few", n, survey.asked(Wave.AFTER));
        }
        BigDecimal points = share(sum(9, 10) - sum(0, 6), n).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return Say.say("surveys.cohort.recommendation", Say.number(points), n, survey.asked(Wave.AFTER));
    }

    public Chart chart() {
        List<Long> counts = survey.recommendations();
        List<ColumnChart.Column> columns = IntStream.rangeClosed(0, 10)
                .mapToObj(value -> new ColumnChart.Column(Integer.toString(value), counts.get(value), tone(value)))
                .toList();
        List<List<String>> rows = IntStream.rangeClosed(0, 10)
                .mapToObj(value -> List.of(Integer.toString(value), Say.number(counts.get(value))))
                .toList();
        return new ColumnChart(
                Say.say("surveys.cohort.recommendation.title"),
                Say.say("surveys.cohort.recommendation.chart", recommending()),
                columns,
                List.of(
                        new ColumnChart.Group(Tone.FULL, Say.say("surveys.cohort.willing", sum(9, 10))),
                        new ColumnChart.Group(Tone.HALF, Say.say("surveys.cohort.between", sum(7, 8))),
                        new ColumnChart.Group(Tone.REST, Say.say("surveys.cohort.unwilling", sum(0, 6)))),
                new ChartTable(List.of(Say.say("surveys.cohort.answer"), Say.say("surveys.cohort.companies")), rows));
    }

    private static Tone tone(int value) {
        return value >= 9 ? Tone.FULL : value >= 7 ? Tone.HALF : Tone.REST;
    }

    private long sum(int from, int to) {
        return survey.recommendations().subList(from, to + 1).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static BigDecimal share(long part, long of) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP);
    }
}
