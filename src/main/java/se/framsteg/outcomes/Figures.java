package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is counted of a programme, on one day. Holds nothing that would give a small group away, so all of it may be
 * shown.
 *
 * @param asOf the day up to and including which things happened that are counted
 * @param interests the area each answering company found most interesting
 * @param targets by indicator id; a share as a number between 0 and 1
 */
public record Figures(
        LocalDate asOf,
        Benefited benefited,
        StrategyShare strategy,
        ActionPlans plans,
        Ideas ideas,
        Recommendation recommendation,
        PromoterCapacity promoters,
        Breakdown interests,
        Map<String, BigDecimal> targets) {

    /** @param applied all that applied, however it went for them */
    public record Benefited(long value, long applied, Breakdown bySize, Breakdown byMunicipality) {}

    /** @param adopted how many of those drawn up are adopted */
    public record ActionPlans(long drawnUp, long adopted) {}

    /** @param byKind product, service, process, business_model, unknown; {@code byStage}: described, tested, launched */
    public record Ideas(long value, Map<String, Long> byKind, Map<String, Long> byStage) {}

    public record PromoterCapacity(long promoters, long adoptedPlans) {}

    public @Nullable BigDecimal target(Indicator indicator) {
        return targets.get(indicator.id());
    }

    /** The figure as one number, as it stands beside its target; null where there are too few answers for one. */
    public @Nullable BigDecimal value(Indicator indicator) {
        return switch (indicator) {
            case COMPANIES_BENEFITED -> BigDecimal.valueOf(benefited.value());
            case STRATEGY_SHARE -> strategy.share();
            case ACTION_PLANS -> BigDecimal.valueOf(plans.drawnUp());
            case IDEAS -> BigDecimal.valueOf(ideas.value());
            case RECOMMENDATION -> recommendation.nps();
            case PROMOTER_CAPACITY -> BigDecimal.valueOf(promoters.adoptedPlans());
        };
    }
}
