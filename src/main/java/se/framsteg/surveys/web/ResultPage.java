package se.framsteg.surveys.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.RadarChart;
import se.framsteg.shell.charts.Tone;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Change;
import se.framsteg.surveys.CompanyAnswer;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.Profile;
import se.framsteg.surveys.Statement;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Wave;

/** What a company's answers come to, for its own people. */
public record ResultPage(
        Region region,
        Surveyed part,
        Result result,
        @Nullable CompanyAnswer company,
        LocalDate today) implements Page {
    /** A statement that the company's people see very differently. */
    public record Talk(String statement, String spread) {}

    @Override
    public String template() {
        return "surveys/web/result";
    }

    public List<Crumb> above() {
        return SheetDesk.above(region, part);
    }

    public boolean isEmpty() {
        return result.profiles().isEmpty();
    }

    public String surveys() {
        return above().getLast().path();
    }

    /** One line for each time that somebody has answered: the index, its level, and of how many. */
    public List<String> figures() {
        return result.profiles().entrySet().stream()
                .map(each -> figure(each.getKey(), each.getValue()))
                .toList();
    }

    private static String figure(Wave wave, Profile profile) {
        String when = Say.say(wave.textKey());
        Optional<BigDecimal> index = profile.index();
        if (index.isEmpty()) {
            return Say.say("surveys.result.few", when, profile.n());
        }
        String level = profile.assessment()
                .levels()
                .get(profile.band().orElseThrow() - 1)
                .in(Say.lang());
        return Say.say("surveys.result.index", when, Say.number(whole(index.get())), level, profile.n());
    }

    /** How the index has changed, and whether that means something; empty where nothing can be compared. */
    public String changed() {
        return result.change()
                .flatMap(Change::index)
                .map(points -> Say.say(
                        switch (Change.Way.ofIndex(points)) {
                            case ROSE -> "surveys.result.rose";
                            case SAME -> "surveys.result.same";
                            case FELL -> "surveys.result.fell";
                        },
                        Say.number(whole(points).abs())))
                .orElse("");
    }

    public Chart chart() {
        var figures = new ArrayList<RadarChart.Figure>();
        result.of(Wave.BEFORE).ifPresent(before -> figures.add(figure(Wave.BEFORE, before, Tone.HALF)));
        result.last()
                .filter(last -> last != Wave.BEFORE)
                .ifPresent(last -> figures.add(figure(last, result.of(last).orElseThrow(), Tone.FULL)));
        List<RadarChart.Spoke> spokes = result.assessment().dimensions().stream()
                .map(dimension -> new RadarChart.Spoke(
                        dimension.name().in(Say.lang()), String.join(" → ", levels(dimension, false))))
                .toList();
        return new RadarChart(
                Say.say("surveys.chart.title"), Say.say("surveys.chart.what"), spokes, 5, figures, table());
    }

    private RadarChart.Figure figure(Wave wave, Profile profile, Tone tone) {
        var values = new ArrayList<@Nullable Double>();
        result.assessment()
                .dimensions()
                .forEach(dimension -> values.add(
                        profile.level(dimension).map(BigDecimal::doubleValue).orElse(null)));
        return new RadarChart.Figure(Say.say(wave.textKey()), values, tone);
    }

    private ChartTable table() {
        var heads = new ArrayList<String>();
        heads.add(Say.say("surveys.chart.dimension"));
        result.profiles().keySet().forEach(wave -> heads.add(Say.say(wave.textKey())));
        List<List<String>> rows = result.assessment().dimensions().stream()
                .map(dimension -> {
                    var row = new ArrayList<String>();
                    row.add(dimension.name().in(Say.lang()));
                    row.addAll(levels(dimension, true));
                    return List.copyOf(row);
                })
                .toList();
        return new ChartTable(heads, rows);
    }

    /** @param all of all times; else of the first and the last, as the picture has it */
    private List<String> levels(Dimension dimension, boolean all) {
        Wave last = result.last().orElse(Wave.BEFORE);
        return result.profiles().entrySet().stream()
                .filter(each -> all || each.getKey() == Wave.BEFORE || each.getKey() == last)
                .map(each ->
                        each.getValue().level(dimension).map(ResultPage::level).orElse("–"))
                .toList();
    }

    /** How the company looks back at its beginning, of the dimensions where that was asked. */
    public List<String> lookingBack() {
        return result.assessment().dimensions().stream()
                .flatMap(dimension -> result.start().level(dimension).stream()
                        .map(level -> Say.say(
                                "surveys.result.back",
                                dimension.name().in(Say.lang()),
                                level(level),
                                result.of(Wave.BEFORE)
                                        .flatMap(before -> before.level(dimension))
                                        .map(ResultPage::level)
                                        .orElse("–"))))
                .toList();
    }

    /** What the last answers are far apart on. */
    public List<Talk> toTalkAbout() {
        return result.last().flatMap(result::of).stream()
                .flatMap(profile -> profile.toTalkAbout().stream().map(statement -> talk(profile, statement)))
                .toList();
    }

    public int respondents() {
        return result.last().flatMap(result::of).map(Profile::n).orElse(0);
    }

    private static Talk talk(Profile profile, Statement statement) {
        Profile.Item item = Objects.requireNonNull(profile.items().get(statement.id()));
        return new Talk(
                statement.in(Say.lang()),
                Say.say("surveys.talk.spread", Say.number(item.lowest()), Say.number(item.highest()), item.n()));
    }

    public String strategy() {
        return company == null || company.strategy() == null
                ? ""
                : Say.say(
                        company.person().isEmpty() ? "surveys.result.strategy.nameless" : "surveys.result.strategy",
                        Say.say(company.strategy().textKey()),
                        Integer.toString(company.yearAsked()),
                        company.person());
    }

    public String recommendation() {
        return company == null || company.recommendation() == null
                ? ""
                : Say.say("surveys.result.recommendation", Say.number(company.recommendation()));
    }

    public String call() {
        return company == null || company.enteredBy() == null || company.calledOn() == null
                ? ""
                : Say.say("surveys.call.marked", company.enteredBy(), Say.date(company.calledOn()));
    }

    static String level(BigDecimal level) {
        return Say.number(level.setScale(1, RoundingMode.HALF_UP));
    }

    static BigDecimal whole(BigDecimal index) {
        return index.setScale(0, RoundingMode.HALF_UP);
    }
}
