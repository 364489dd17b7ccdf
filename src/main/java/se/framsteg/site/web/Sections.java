package se.framsteg.site.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.percent;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.framsteg.outcomes.ClimateAccounts;
import se.framsteg.outcomes.Completion;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Implementation;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.MaterialKept;
import se.framsteg.outcomes.MaterialWords;
import se.framsteg.outcomes.Maturity;
import se.framsteg.outcomes.MaturityWords;
import se.framsteg.outcomes.PlanWords;
import se.framsteg.outcomes.PlannedEmissions;
import se.framsteg.outcomes.PromoterWords;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Recommendation;
import se.framsteg.outcomes.StrategyShare;
import se.framsteg.outcomes.charts.FigureCharts;
import se.framsteg.outcomes.charts.Told;

/** Puts a publication's figures into sentences, in the language of the page. */
final class Sections {
    private final Publication publication;
    private final Figures figures;

    private Sections(Publication publication) {
        this.publication = publication;
        this.figures = publication.figures();
    }

    static List<Section> of(Publication publication) {
        var sections = new Sections(publication);
        return sections.figures.indicators().stream().map(sections::section).toList();
    }

    private Section section(Indicator indicator) {
        return new Section(
                publication.definition(indicator),
                says(indicator),
                more(indicator),
                FigureCharts.of(indicator, figures));
    }

    private String says(Indicator indicator) {
        return switch (indicator) {
            case COMPANIES_BENEFITED ->
                say(
                        "site.results.benefited",
                        figures.benefited().value(),
                        figures.benefited().applied());
            case STRATEGY_SHARE -> strategy(figures.strategy());
            case ACTION_PLANS -> plans(figures.plans());
            case IDEAS -> say("site.results.ideas", figures.ideas().value());
            case RECOMMENDATION -> recommendation(figures.recommendation());
            case PROMOTER_CAPACITY ->
                say(
                        "site.results.promoters",
                        number(figures.promoters().adoptedPlans()),
                        number(figures.promoters().promoters()));
            case MATURITY_CHANGE -> maturity(figures.maturity());
            case COMPLETION -> completion(figures.completion());
            case CLIMATE_ACCOUNTS ->
                say(
                        "site.results.climate",
                        Told.companies(
                                figures.climate().companies(), figures.climate().population()));
            case PLANNED_EMISSIONS -> emissions(figures.emissions());
            case IMPLEMENTATION -> implementation(figures.implementation().latest());
            case MATERIAL_KEPT -> material(figures.material());
        };
    }

    private List<String> more(Indicator indicator) {
        var more = new ArrayList<String>();
        if (indicator == Indicator.STRATEGY_SHARE) {
            apart(figures.strategy(), more);
        }
        if (indicator == Indicator.RECOMMENDATION) {
            willingness(figures.recommendation(), more);
        }
        if (indicator == Indicator.MATURITY_CHANGE) {
            apart(figures.maturity(), more);
        }
        if (indicator == Indicator.COMPLETION && figures.completion().isShown()) {
            Completion completion = figures.completion();
            more.add(say("site.results.completion.apart", number(completion.underWay()), number(completion.left())));
        }
        if (indicator == Indicator.CLIMATE_ACCOUNTS) {
            apart(figures.climate(), more);
        }
        if (indicator == Indicator.PLANNED_EMISSIONS && figures.emissions().isShown()) {
            more.addAll(PlanWords.details(figures.emissions()));
            more.add(say("site.results.emissions.planned"));
        }
        if (indicator == Indicator.IMPLEMENTATION
                && figures.implementation().latest().isShown()) {
            more.addAll(PlanWords.bounds(figures.implementation().latest()));
        }
        if (indicator == Indicator.PROMOTER_CAPACITY) {
            more.addAll(PromoterWords.shown(figures.promoters().parts()));
        }
        if (indicator == Indicator.MATERIAL_KEPT) {
            more.addAll(MaterialWords.details(figures.material()));
        }
        target(indicator, more);
        return more;
    }

    private static String strategy(StrategyShare share) {
        if (share.answered() == 0) {
            return say("site.results.strategy.nobody");
        }
        return share.isShown()
                ? say("site.results.strategy", Told.answering(share.numerator(), share.answered()))
                : say("site.results.strategy.few");
    }

    /** Who has and who plans, how many answered, and what the others could change. */
    private static void apart(StrategyShare share, List<String> more) {
        if (share.answered() == 0) {
            return;
        }
        if (share.isShown()) {
            more.add(say("site.results.strategy.apart", number(share.has()), number(share.plansThisYear())));
        }
        more.add(
                share.nonResponse() == 0
                        ? say("site.results.strategy.all-answered", number(share.population()))
                        : say("site.results.strategy.answered", Told.companies(share.answered(), share.population())));
        BigDecimal low = share.low();
        BigDecimal high = share.high();
        if (low != null && high != null && share.nonResponse() > 0 && share.isShown()) {
            more.add(say("site.results.strategy.bounds", percent(low), percent(high), share.nonResponse()));
        }
        Long verified = share.verified();
        if (verified != null && share.isShown()) {
            more.add(say("site.results.strategy.verified", Told.companies(verified, share.population())));
        }
    }

    private static String plans(Figures.ActionPlans plans) {
        Long byOwner = plans.byOwner();
        Long byBoard = plans.byBoard();
        if (byOwner == null || byBoard == null || plans.adopted() == 0) {
            return say("site.results.plans", plans.drawnUp(), plans.adopted());
        }
        return byOwner == 0
                ? say("site.results.plans.board", plans.drawnUp(), byBoard)
                : say("site.results.plans.apart", plans.drawnUp(), byBoard, byOwner);
    }

    private static String recommendation(Recommendation answers) {
        return answers.isShown()
                ? say("site.results.recommendation", Told.answering(answers.willing(), answers.n()))
                : say("site.results.recommendation.few");
    }

    private static void willingness(Recommendation answers, List<String> more) {
        if (answers.isShown()) {
            more.add(
                    answers.unwilling() == 0
                            ? say("site.results.recommendation.none-low")
                            : say("site.results.recommendation.low", number(answers.unwilling())));
        }
        BigDecimal nps = answers.nps();
        if (nps != null) {
            more.add(say("site.results.recommendation.nps", Told.decimal(nps)));
        }
    }

    private static String maturity(Maturity maturity) {
        return maturity.index()
                .map(index -> say("site.results.maturity", MaturityWords.higher(index.mean())))
                .orElseGet(() -> say("site.results.maturity.few"));
    }

    /** How sure the accounts are, and what cannot be said yet. */
    private static void apart(ClimateAccounts climate, List<String> more) {
        BigDecimal estimated = climate.estimated();
        if (estimated != null) {
            more.add(say("site.results.climate.estimated", percent(estimated)));
        }
        more.add(say("site.results.climate.waiting"));
    }

    private static String emissions(PlannedEmissions emissions) {
        BigDecimal tonnes = emissions.tonnes();
        return tonnes == null
                ? say("site.results.emissions.few")
                : say("site.results.emissions", number(emissions.companies()), number(tonnes));
    }

    private static String material(MaterialKept material) {
        BigDecimal tonnes = material.tonnes();
        return tonnes == null
                ? say("site.results.material.few")
                : say("site.results.material", number(tonnes), number(material.companies()));
    }

    private static String implementation(Implementation.At at) {
        return at.isShown()
                ? say("site.results.implementation", number(at.due()), number(at.done()), number(at.unknown()))
                : say("site.results.implementation.few");
    }

    private static String completion(Completion completion) {
        return completion.isShown()
                ? say("site.results.completion", Told.companies(completion.completed(), completion.enrolled()))
                : say("site.results.completion.few", completion.enrolled());
    }

    /** How many see themselves higher, and how many have not said. */
    private static void apart(Maturity maturity, List<String> more) {
        maturity.index().ifPresent(index -> {
            more.add(say(
                    "site.results.maturity.apart",
                    Told.companies(index.rose(), index.pairs()),
                    number(index.same()),
                    number(index.fell())));
        });
        more.add(say(
                "site.results.maturity.answered",
                Told.companies(maturity.pairs(), maturity.population()),
                maturity.missing()));
    }

    private void target(Indicator indicator, List<String> more) {
        BigDecimal target = figures.target(indicator);
        BigDecimal value = figures.value(indicator);
        if (target == null || value == null) {
            return;
        }
        String aim = indicator.isShare() ? percent(target) : number(target);
        if (value.compareTo(target) >= 0) {
            more.add(say("site.results.target.reached", aim));
        } else if (figures.asOf().isBefore(publication.programme().endsOn())) {
            more.add(say("site.results.target.ahead", aim));
        } else {
            more.add(say("site.results.target.missed", aim));
        }
    }
}
