package se.framsteg.outcomes;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.percent;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.framsteg.outcomes.Breakdown.Group;

/** Figures as sentences, in the language of the page: always of how many, and no percentage of fewer than ten. */
public final class FigureWords {
    private FigureWords() {}

    /** The figure itself, as in {@code 28 av 34 svarande (82 %)}. */
    public static String headline(Indicator indicator, Figures figures) {
        return switch (indicator) {
            case COMPANIES_BENEFITED ->
                say(key(indicator, "headline"), figures.benefited().value());
            case STRATEGY_SHARE -> strategy(figures.strategy());
            case ACTION_PLANS -> say(key(indicator, "headline"), figures.plans().drawnUp());
            case IDEAS -> say(key(indicator, "headline"), figures.ideas().value());
            case RECOMMENDATION -> recommendation(figures.recommendation());
            case PROMOTER_CAPACITY ->
                say(
                        key(indicator, "headline"),
                        figures.promoters().adoptedPlans(),
                        figures.promoters().promoters());
            case MATURITY_CHANGE -> MaturityWords.headline(figures.maturity());
            case COMPLETION -> CompletionWords.headline(figures.completion());
            case CLIMATE_ACCOUNTS ->
                say(
                        key(indicator, "headline"),
                        ofHowMany(
                                figures.climate().companies(), figures.climate().population()));
            case PLANNED_EMISSIONS -> PlanWords.emissions(figures.emissions());
            case MATERIAL_KEPT -> MaterialWords.headline(figures.material());
            case IMPLEMENTATION ->
                PlanWords.implementation(figures.implementation().latest());
        };
    }

    /** What belongs to the figure: its parts, who did not answer, what may be true of all. */
    public static List<String> details(Indicator indicator, Figures figures) {
        return switch (indicator) {
            case COMPANIES_BENEFITED ->
                List.of(say(key(indicator, "applied"), figures.benefited().applied()));
            case STRATEGY_SHARE -> strategyDetails(figures.strategy());
            case ACTION_PLANS -> planDetails(figures.plans());
            case IDEAS -> ideaDetails(figures.ideas());
            case RECOMMENDATION -> recommendationDetails(figures);
            case PROMOTER_CAPACITY -> PromoterWords.details(figures.promoters().parts());
            case MATURITY_CHANGE -> MaturityWords.details(figures.maturity());
            case COMPLETION -> CompletionWords.details(figures.completion());
            case CLIMATE_ACCOUNTS -> climateDetails(figures.climate());
            case PLANNED_EMISSIONS -> PlanWords.details(figures.emissions());
            case MATERIAL_KEPT -> MaterialWords.details(figures.material());
            case IMPLEMENTATION -> PlanWords.details(figures.implementation());
        };
    }

    /** {@code 35}, or {@code 75 %} for a share; empty where no target is set. */
    public static String target(Indicator indicator, Figures figures) {
        BigDecimal target = figures.target(indicator);
        if (target == null) {
            return "";
        }
        return indicator.isShare() ? percent(target) : number(target);
    }

    /** {@code 28 av 34 (82 %)}; without the percentage below ten. */
    public static String ofHowMany(long part, long whole) {
        BigDecimal share = Shares.of(part, whole);
        return share == null
                ? say("outcomes.of", part, whole)
                : say("outcomes.of.percent", part, whole, percent(share));
    }

    /** What a group is called. */
    public static String name(Group group) {
        if (group.isOther()) {
            return say("outcomes.group.other");
        }
        return group.name().isEmpty() ? say("outcomes.size." + group.code()) : group.name();
    }

    private static String strategy(StrategyShare share) {
        if (share.answered() == 0) {
            return say("outcomes.figure.no-answers");
        }
        BigDecimal part = share.share();
        return part == null
                ? say("outcomes.of.answering", share.numerator(), share.answered())
                : say("outcomes.of.answering.percent", share.numerator(), share.answered(), percent(part));
    }

    private static List<String> strategyDetails(StrategyShare share) {
        var details = new ArrayList<String>();
        if (share.population() == 0) {
            return details;
        }
        details.add(say("outcomes.figure.strategy-share.apart", share.has(), share.plansThisYear()));
        details.add(
                say("outcomes.figure.response", ofHowMany(share.answered(), share.population()), share.nonResponse()));
        BigDecimal low = share.low();
        BigDecimal high = share.high();
        if (low != null && high != null) {
            details.add(say("outcomes.figure.strategy-share.bounds", percent(low), percent(high)));
        }
        Long verified = share.verified();
        if (verified != null) {
            details.add(say("outcomes.figure.strategy-share.verified", ofHowMany(verified, share.population())));
        }
        Long planned = share.planned();
        if (planned != null) {
            details.add(say("outcomes.figure.strategy-share.planned", ofHowMany(planned, share.population())));
        }
        return details;
    }

    /** Who decided is always told: a board, or an owner alone. */
    private static List<String> planDetails(Figures.ActionPlans plans) {
        if (plans.drawnUp() == 0) {
            return List.of();
        }
        if (plans.adopted() == 0) {
            return List.of(say("outcomes.figure.action-plans.adopted.none", plans.drawnUp()));
        }
        Long byOwner = plans.byOwner();
        Long byBoard = plans.byBoard();
        if (byOwner == null || byBoard == null) {
            return List.of(say("outcomes.figure.action-plans.adopted", plans.adopted(), plans.drawnUp()));
        }
        return byOwner == 0
                ? List.of(say("outcomes.figure.action-plans.adopted.board", plans.adopted(), plans.drawnUp()))
                : List.of(say(
                        "outcomes.figure.action-plans.adopted.apart",
                        plans.adopted(),
                        plans.drawnUp(),
                        byBoard,
                        byOwner));
    }

    private static List<String> ideaDetails(Figures.Ideas ideas) {
        var details = new ArrayList<String>();
        if (!ideas.byKind().isEmpty()) {
            details.add(listed("outcomes.idea.kind.", ideas.byKind()));
        }
        if (!ideas.byStage().isEmpty()) {
            details.add(listed("outcomes.idea.stage.", ideas.byStage()));
        }
        if (!ideas.byNewTo().isEmpty()) {
            details.add(listed("outcomes.idea.new-to.", ideas.byNewTo()));
        }
        if (ideas.innovating() > 0) {
            details.add(say("outcomes.idea.innovating", ideas.innovating()));
        }
        return details;
    }

    private static List<String> climateDetails(ClimateAccounts climate) {
        var details = new ArrayList<String>();
        BigDecimal estimated = climate.estimated();
        if (estimated != null) {
            details.add(say("outcomes.figure.climate-accounts.estimated", percent(estimated)));
        }
        details.add(say("outcomes.figure.climate-accounts.waiting", climate.moreYears()));
        return details;
    }

    private static String listed(String key, Map<String, Long> sums) {
        var words = new ArrayList<String>();
        sums.forEach((code, n) -> words.add(say(key + code, n)));
        return String.join(", ", words);
    }

    private static String recommendation(Recommendation recommendation) {
        BigDecimal nps = recommendation.nps();
        if (recommendation.n() == 0) {
            return say("outcomes.figure.no-answers");
        }
        return nps == null
                ? say("outcomes.figure.recommendation.few", recommendation.n())
                : say(
                        "outcomes.figure.recommendation.headline",
                        number(nps.setScale(1, RoundingMode.HALF_UP)),
                        recommendation.n());
    }

    private static List<String> recommendationDetails(Figures figures) {
        Recommendation recommendation = figures.recommendation();
        long population = figures.benefited().value();
        if (!recommendation.isShown()) {
            return List.of();
        }
        return List.of(
                say(
                        "outcomes.figure.recommendation.apart",
                        recommendation.willing(),
                        recommendation.between(),
                        recommendation.unwilling()),
                say(
                        "outcomes.figure.response",
                        ofHowMany(recommendation.n(), population),
                        population - recommendation.n()));
    }

    private static String key(Indicator indicator, String part) {
        return "outcomes.figure." + indicator.id() + "." + part;
    }
}
