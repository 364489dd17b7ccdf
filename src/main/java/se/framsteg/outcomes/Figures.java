package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is counted of a programme, on one day. Holds nothing that would give a small group away, so all of it may be
 * shown, but for the single answers of fewer than five ({@link Recommendation#isShown}).
 *
 * @param asOf the day up to and including which things happened that are counted
 * @param interests the area each answering company found most interesting
 * @param targets by indicator id; a share as a number between 0 and 1
 * @param maturity how companies' own words of their work have changed
 * @param completion who has completed the course
 * @param climate who has climate accounts
 * @param emissions what adopted plans are expected to save
 * @param implementation which of their actions were done in time
 * @param material what companies have delivered to each other
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
        Map<String, BigDecimal> targets,
        Maturity maturity,
        Completion completion,
        ClimateAccounts climate,
        PlannedEmissions emissions,
        Implementation implementation,
        MaterialKept material) {

    /** What was published before an indicator was counted says nothing of it. */
    public Figures {
        maturity = Objects.requireNonNullElse(maturity, Maturity.NONE);
        completion = Objects.requireNonNullElse(completion, Completion.NONE);
        climate = Objects.requireNonNullElse(climate, ClimateAccounts.NONE);
        emissions = Objects.requireNonNullElse(emissions, PlannedEmissions.NONE);
        implementation = Objects.requireNonNullElse(implementation, Implementation.NONE);
        material = Objects.requireNonNullElse(material, MaterialKept.NONE);
    }

    /** @param applied all that applied, however it went for them: as evidence tells, and by the applications sent in here */
    public record Benefited(long value, long applied, Breakdown bySize, Breakdown byMunicipality) {}

    /**
     * @param adopted how many of those drawn up are adopted
     * @param byOwner how many of these an owner alone has decided, the others a board; null in what was published before the two
     *     were told apart
     */
    public record ActionPlans(
            long drawnUp, long adopted, @Nullable Long byOwner) {
        /** All those adopted by boards. */
        public ActionPlans(long drawnUp, long adopted) {
            this(drawnUp, adopted, 0L);
        }

        /** Null where the two are not told apart. */
        public @Nullable Long byBoard() {
            return byOwner == null ? null : adopted - byOwner;
        }
    }

    /**
     * Kinds, stages and levels in this order, wherever they come from: a database keeps a document's keys in its own.
     *
     * @param value those for products and services
     * @param byKind those and, beside them, others
     * @param byNewTo to whom they are new, as far as that is told; nothing in what was published before it was counted
     * @param innovating how many companies launched something between the beginning of their course and a year after it, and have
     *     said after that year that it is still there
     */
    public record Ideas(
            long value,
            Map<String, Long> byKind,
            Map<String, Long> byStage,
            Map<String, Long> byNewTo,
            long innovating) {
        private static final List<String> KINDS = List.of("product", "service", "process", "business_model", "unknown");
        private static final List<String> STAGES = List.of("described", "tested", "launched");
        private static final List<String> LEVELS = List.of("firm", "region", "market");

        public Ideas {
            byKind = inOrder(byKind, KINDS);
            byStage = inOrder(byStage, STAGES);
            byNewTo = inOrder(Objects.requireNonNullElse(byNewTo, Map.of()), LEVELS);
        }

        private static Map<String, Long> inOrder(Map<String, Long> sums, List<String> order) {
            var ordered = new LinkedHashMap<String, Long>();
            order.stream().filter(sums::containsKey).forEach(code -> ordered.put(code, sums.getOrDefault(code, 0L)));
            return Collections.unmodifiableMap(ordered);
        }
    }

    /** @param parts what more their own course has come to; nothing in what was published before that was counted */
    public record PromoterCapacity(long promoters, long adoptedPlans, PromoterParts parts) {
        public PromoterCapacity {
            parts = Objects.requireNonNullElse(parts, PromoterParts.NONE);
        }

        /** Of whom no more is known. */
        public PromoterCapacity(long promoters, long adoptedPlans) {
            this(promoters, adoptedPlans, PromoterParts.NONE);
        }
    }

    /** What the programme collects evidence of; what it does not is not told of. */
    public List<Indicator> indicators() {
        return Stream.of(Indicator.values()).filter(this::isCollected).toList();
    }

    /** The course is ours to count where somebody has begun it here: a region may hold its own elsewhere. */
    public boolean isCollected(Indicator indicator) {
        return switch (indicator) {
            case MATURITY_CHANGE -> maturity.isAsked();
            case COMPLETION -> completion.completed() > 0 || completion.enrolled() > 0 && maturity.isAsked();
            case CLIMATE_ACCOUNTS -> climate.companies() > 0;
            case PLANNED_EMISSIONS -> emissions.companies() > 0;
            case IMPLEMENTATION -> implementation.latest().due() > 0;
            case MATERIAL_KEPT -> material.companies() > 0 || material.ownCompanies() > 0;
            default -> true;
        };
    }

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
            case MATURITY_CHANGE -> maturity.index().map(MaturityChange::mean).orElse(null);
            case COMPLETION -> completion.share();
            case CLIMATE_ACCOUNTS -> BigDecimal.valueOf(climate.companies());
            case PLANNED_EMISSIONS -> emissions.tonnes();
            case IMPLEMENTATION -> implementation.latest().low();
            case MATERIAL_KEPT -> material.tonnes();
        };
    }
}
