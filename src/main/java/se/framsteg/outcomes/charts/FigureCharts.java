package se.framsteg.outcomes.charts;

import static se.framsteg.outcomes.Indicator.ACTION_PLANS;
import static se.framsteg.outcomes.Indicator.CLIMATE_ACCOUNTS;
import static se.framsteg.outcomes.Indicator.COMPANIES_BENEFITED;
import static se.framsteg.outcomes.Indicator.IDEAS;
import static se.framsteg.outcomes.charts.CountedBars.bar;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.framsteg.outcomes.Breakdown;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Indicator;
import se.framsteg.shell.charts.BarChart.Bar;
import se.framsteg.shell.charts.Chart;

/** The picture of each indicator, and of what it breaks down into. Says everything in the language of the page. */
public final class FigureCharts {
    private FigureCharts() {}

    /** The picture of an indicator; none where there are too few answers to show. */
    public static Optional<Chart> of(Indicator indicator, Figures figures) {
        return switch (indicator) {
            case COMPANIES_BENEFITED -> Optional.of(benefited(figures));
            case STRATEGY_SHARE -> StrategyChart.of(figures.strategy());
            case ACTION_PLANS -> Optional.of(plans(figures));
            case IDEAS -> Optional.of(ideas(figures));
            case RECOMMENDATION -> RecommendationChart.of(figures.recommendation());
            case PROMOTER_CAPACITY -> Optional.of(promoters(figures));
            case MATURITY_CHANGE -> MaturityChart.of(figures.maturity());
            case COMPLETION -> CompletionChart.of(figures.completion());
            case CLIMATE_ACCOUNTS -> Optional.of(climate(figures));
            case PLANNED_EMISSIONS -> PlanCharts.emissions(figures.emissions());
            case MATERIAL_KEPT -> MaterialChart.of(figures.material());
            case IMPLEMENTATION ->
                PlanCharts.implementation(figures.implementation().latest());
        };
    }

    public static Optional<Chart> sizes(Figures figures) {
        return breakdown("outcomes.chart.sizes", figures.benefited().bySize());
    }

    public static Optional<Chart> municipalities(Figures figures) {
        return breakdown("outcomes.chart.municipalities", figures.benefited().byMunicipality());
    }

    public static Optional<Chart> interests(Figures figures) {
        return breakdown("outcomes.chart.interests", figures.interests());
    }

    /** What a group of a breakdown is called. */
    public static String name(Breakdown.Group group) {
        return group.name().isEmpty() ? say("outcomes.chart.group." + group.code()) : group.name();
    }

    private static Chart benefited(Figures figures) {
        var benefited = figures.benefited();
        return CountedBars.chart(
                "outcomes.chart.benefited",
                List.of(
                        bar("outcomes.chart.benefited.applied", benefited.applied()),
                        bar("outcomes.chart.benefited.value", benefited.value(), figures.target(COMPANIES_BENEFITED))));
    }

    private static Chart plans(Figures figures) {
        var plans = figures.plans();
        var bars = new ArrayList<Bar>();
        bars.add(bar("outcomes.chart.plans.drawn-up", plans.drawnUp(), figures.target(ACTION_PLANS)));
        Long byOwner = plans.byOwner();
        Long byBoard = plans.byBoard();
        if (byOwner == null || byBoard == null) {
            bars.add(bar("outcomes.chart.plans.adopted", plans.adopted()));
        } else {
            bars.add(bar("outcomes.chart.plans.adopted.board", byBoard));
            if (byOwner > 0) {
                bars.add(bar("outcomes.chart.plans.adopted.owner", byOwner));
            }
        }
        return CountedBars.chart("outcomes.chart.plans", bars);
    }

    private static Chart ideas(Figures figures) {
        var bars = new ArrayList<Bar>();
        bars.add(bar("outcomes.chart.ideas.value", figures.ideas().value(), figures.target(IDEAS)));
        for (String stage : List.of("described", "tested", "launched")) {
            bars.add(bar(
                    "outcomes.chart.ideas." + stage, figures.ideas().byStage().getOrDefault(stage, 0L)));
        }
        return CountedBars.chart("outcomes.chart.ideas", bars);
    }

    private static Chart promoters(Figures figures) {
        return CountedBars.chart(
                "outcomes.chart.promoters",
                List.of(
                        bar(
                                "outcomes.chart.promoters.value",
                                figures.promoters().promoters()),
                        bar(
                                "outcomes.chart.promoters.adopted",
                                figures.promoters().adoptedPlans())));
    }

    private static Chart climate(Figures figures) {
        return CountedBars.chart(
                "outcomes.chart.climate",
                List.of(
                        bar("outcomes.chart.benefited.value", figures.climate().population()),
                        bar(
                                "outcomes.chart.climate.companies",
                                figures.climate().companies(),
                                figures.target(CLIMATE_ACCOUNTS))));
    }

    /** Of how many it says by itself: an earlier day's groups are of those who had benefited then. */
    private static Optional<Chart> breakdown(String texts, Breakdown breakdown) {
        long whole = breakdown.total();
        if (breakdown.isEmpty()) {
            return Optional.empty();
        }
        var bars = breakdown.groups().stream()
                .map(group -> new Bar(
                        name(group), group.n(), say("outcomes.chart.of", number(group.n()), number(whole)), null))
                .toList();
        return Optional.of(CountedBars.chart(texts, bars, whole));
    }
}
