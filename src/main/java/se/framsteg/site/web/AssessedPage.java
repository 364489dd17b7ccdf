package se.framsteg.site.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Lesson;
import se.framsteg.plan.bank.BankAction;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.RadarChart;
import se.framsteg.shell.charts.Tone;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Answers;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.Profile;
import se.framsteg.surveys.Statement;

/** What somebody's answers come to, who tried the self-assessment: seen once, kept by nobody but themselves. */
public record AssessedPage(Region region, Profile profile, Answers answers, List<FirstThings.First> firsts)
        implements Page {
    @Override
    public String template() {
        return "site/web/assessed";
    }

    public String path() {
        return "/%s/self-assessment".formatted(region.slug());
    }

    public List<Crumb> above() {
        return List.of(new Crumb(region.name(lang()), "/" + region.slug()), new Crumb(say("site.try.title"), path()));
    }

    /** The index and what its level is called, or that too little is answered for one. */
    public String index() {
        return profile.index()
                .map(index -> say(
                        "site.try.index",
                        number(index.setScale(0, RoundingMode.HALF_UP)),
                        name(profile.band().orElseThrow())))
                .orElseGet(() -> say("site.try.no-index"));
    }

    public Chart chart() {
        List<Dimension> parts = profile.assessment().dimensions();
        var values = new ArrayList<@Nullable Double>();
        parts.forEach(part ->
                values.add(profile.level(part).map(BigDecimal::doubleValue).orElse(null)));
        return new RadarChart(
                say("surveys.chart.title"),
                say("surveys.chart.what"),
                parts.stream()
                        .map(part -> new RadarChart.Spoke(part.name().in(lang()), level(part)))
                        .toList(),
                Answers.HIGHEST,
                List.of(new RadarChart.Figure(say("site.try.today"), values, Tone.FULL)),
                new ChartTable(
                        List.of(say("surveys.chart.dimension"), say("site.try.today")),
                        parts.stream()
                                .map(part -> List.of(part.name().in(lang()), level(part)))
                                .toList()));
    }

    private String level(Dimension part) {
        return profile.level(part).map(AssessedPage::said).orElse("–");
    }

    private static String said(BigDecimal level) {
        return number(level.setScale(1, RoundingMode.HALF_UP));
    }

    /** How far the part has come, in words and as a figure. */
    public String stands(FirstThings.First first) {
        int whole = first.level().setScale(0, RoundingMode.HALF_UP).intValueExact();
        return say("site.try.stands", said(first.level()), name(whole));
    }

    public String rests(BankAction action) {
        return action.sourceName().isEmpty() ? say("site.try.experience") : say("site.try.source", action.sourceName());
    }

    public String path(Lesson lesson) {
        return "/%s/course/%s".formatted(region.slug(), lesson.path());
    }

    /** What was answered, in words. */
    public String answer(Statement statement) {
        Integer said = answers.levels().get(statement.id());
        if (said == null) {
            return say("site.try.unanswered");
        }
        return said == Answers.DONT_KNOW ? say("surveys.dont-know") : said + " " + name(said);
    }

    private String name(int level) {
        return profile.assessment().levels().get(level - 1).in(lang());
    }
}
