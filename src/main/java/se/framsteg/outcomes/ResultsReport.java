package se.framsteg.outcomes;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Json;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** The figures of a programme as a machine reads them, and as a person reads them in a terminal. */
public final class ResultsReport {
    /** Of a share, as data. */
    private static final int DECIMALS = 4;

    /** What tells how companies answered about their strategy, and not only how many did. */
    private static final Set<String> ANSWERS =
            Set.of("numerator", "share", "has", "plansThisYear", "low", "high", "verified", "planned");

    private static final Set<String> WENT = Set.of("completed", "underWay", "left");

    private ResultsReport() {}

    public static String json(Region region, Programme programme, Figures figures) {
        var report = new LinkedHashMap<String, @Nullable Object>();
        report.put("programme", programme.slug());
        report.put("region", region.swedish());
        report.put("asOf", figures.asOf().toString());
        report.put("indicators", indicators(figures));
        report.put("name", programme.name());
        if (programme.example()) {
            report.put("remark", say("shell.example"));
        }
        report.put("definitionsVersion", Definitions.inForce().version());
        return Json.pretty(report);
    }

    public static String text(Region region, Programme programme, Figures figures) {
        var lines = new ArrayList<String>();
        if (programme.example()) {
            lines.add(say("shell.example"));
            lines.add("");
        }
        lines.add(programme.name() + ", " + region.name(Say.lang()));
        lines.add(say("outcomes.counted-to", date(figures.asOf())));
        if (figures.asOf().isBefore(programme.endsOn())) {
            lines.add(say("outcomes.counted-to.undated", date(programme.endsOn())));
        }
        for (Indicator indicator : figures.indicators()) {
            lines.add("");
            lines.add(Definitions.inForce().of(indicator).name().in(Say.lang()));
            lines.add("  " + FigureWords.headline(indicator, figures) + target(indicator, figures));
            FigureWords.details(indicator, figures).forEach(detail -> lines.add("  " + detail));
        }
        add(lines, "outcomes.change.by-size", figures.benefited().bySize());
        add(lines, "outcomes.change.by-municipality", figures.benefited().byMunicipality());
        add(lines, "outcomes.change.interests", figures.interests());
        return String.join(System.lineSeparator(), lines);
    }

    /** The indicators in the shape that {@code results --format json} and the open data share. */
    static List<Map<String, @Nullable Object>> indicators(Figures figures) {
        var indicators = new ArrayList<Map<String, @Nullable Object>>();
        for (Indicator indicator : figures.indicators()) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("id", indicator.id());
            put(values, indicator, figures);
            BigDecimal target = figures.target(indicator);
            if (target != null) {
                values.put("target", target);
            }
            indicators.add(values);
        }
        return indicators;
    }

    /** The same, without what fewer than five have answered or done; why a company left the public is never told. */
    static List<Map<String, @Nullable Object>> published(Figures figures) {
        List<Map<String, @Nullable Object>> indicators = indicators(figures);
        if (!figures.strategy().isShown()) {
            hide(indicators, Indicator.STRATEGY_SHARE, ANSWERS);
        }
        if (!figures.completion().isShown()) {
            hide(indicators, Indicator.COMPLETION, WENT);
        }
        of(indicators, Indicator.COMPLETION).forEach(values -> values.remove("leftByReason"));
        return indicators;
    }

    private static void hide(
            List<Map<String, @Nullable Object>> indicators, Indicator indicator, Set<String> measures) {
        of(indicators, indicator)
                .forEach(values -> values.replaceAll((name, value) -> measures.contains(name) ? null : value));
    }

    private static Stream<Map<String, @Nullable Object>> of(
            List<Map<String, @Nullable Object>> indicators, Indicator indicator) {
        return indicators.stream().filter(values -> indicator.id().equals(values.get("id")));
    }

    private static void put(Map<String, @Nullable Object> values, Indicator indicator, Figures figures) {
        switch (indicator) {
            case COMPANIES_BENEFITED -> {
                values.put("value", figures.benefited().value());
                values.put("applied", figures.benefited().applied());
            }
            case STRATEGY_SHARE -> put(values, figures.strategy());
            case ACTION_PLANS -> {
                values.put("drawnUp", figures.plans().drawnUp());
                values.put("adopted", figures.plans().adopted());
                Long byOwner = figures.plans().byOwner();
                if (byOwner != null) {
                    values.put("adoptedByBoard", figures.plans().byBoard());
                    values.put("adoptedByOwner", byOwner);
                }
            }
            case IDEAS -> {
                values.put("value", figures.ideas().value());
                values.put("byKind", figures.ideas().byKind());
                values.put("byStage", figures.ideas().byStage());
                values.put("byNewTo", figures.ideas().byNewTo());
                values.put("innovating", figures.ideas().innovating());
            }
            case RECOMMENDATION -> {
                Recommendation recommendation = figures.recommendation();
                values.put("nps", Shares.written(recommendation.nps(), 1));
                values.put("n", recommendation.n());
                values.put("distribution", recommendation.isShown() ? recommendation.distribution() : null);
            }
            case PROMOTER_CAPACITY -> {
                values.put("promoters", figures.promoters().promoters());
                values.put("adoptedPlans", figures.promoters().adoptedPlans());
                put(values, figures.promoters().parts());
            }
            case MATURITY_CHANGE -> put(values, figures.maturity());
            case COMPLETION -> put(values, figures.completion());
            case CLIMATE_ACCOUNTS -> {
                values.put("companies", figures.climate().companies());
                values.put("population", figures.climate().population());
                values.put("meanShareEstimated", figures.climate().estimated());
                values.put("withSeveralYears", figures.climate().moreYears());
            }
            case PLANNED_EMISSIONS -> put(values, figures.emissions());
            case MATERIAL_KEPT -> put(values, figures.material());
            case IMPLEMENTATION -> {
                values.put("halfYear", at(figures.implementation().halfYear()));
                values.put("year", at(figures.implementation().year()));
            }
        }
    }

    private static void put(Map<String, @Nullable Object> values, StrategyShare share) {
        values.put("numerator", share.numerator());
        values.put("denominator", share.answered());
        values.put("share", Shares.written(share.share(), DECIMALS));
        values.put("has", share.has());
        values.put("plansThisYear", share.plansThisYear());
        values.put("population", share.population());
        values.put("nonResponse", share.nonResponse());
        values.put("responseRate", Shares.written(share.responseRate(), DECIMALS));
        values.put("low", Shares.written(share.low(), DECIMALS));
        values.put("high", Shares.written(share.high(), DECIMALS));
        if (share.verified() != null) {
            values.put("verified", share.verified());
        }
        if (share.planned() != null) {
            values.put("planned", share.planned());
        }
    }

    private static void put(Map<String, @Nullable Object> values, Maturity maturity) {
        MaturityChange index = maturity.index().orElse(null);
        values.put("mean", index == null ? null : index.mean());
        values.put("pairs", maturity.pairs());
        values.put("population", maturity.population());
        values.put("nonResponse", maturity.missing());
        values.put("before", maturity.before());
        values.put("after", maturity.after());
        values.put("rose", index == null ? null : index.rose());
        values.put("same", index == null ? null : index.same());
        values.put("fell", index == null ? null : index.fell());
        var means = new LinkedHashMap<String, Object>();
        maturity.dimensions().forEach(change -> means.put(change.code(), change.mean()));
        values.put("meanByDimension", means);
    }

    private static void put(Map<String, @Nullable Object> values, PlannedEmissions emissions) {
        values.put("tonnesPerYear", emissions.tonnes());
        for (String confidence : List.of("high", "medium", "low", "unsaid")) {
            values.put("tonnesPerYear-" + confidence, emissions.tonnes(confidence));
        }
        values.put("companies", emissions.companies());
    }

    private static void put(Map<String, @Nullable Object> values, MaterialKept material) {
        values.put("tonnes", material.tonnes());
        values.put("tonnesByUse", material.byUse());
        values.put("tonnesByMaterial", material.byMaterial());
        values.put("companies", material.companies());
        values.put("ownTonnesPerYear", material.ownTonnes());
        values.put("ownTonnesPerYearByUse", material.ownByUse());
        values.put("ownCompanies", material.ownCompanies());
        if (material.countedTo() != null) {
            values.put("countedTo", material.countedTo().toString());
        }
    }

    /** Of fewer than five nothing. */
    private static void put(Map<String, @Nullable Object> values, PromoterParts parts) {
        boolean staff = parts.isStaffShown();
        boolean advisers = parts.areAdvisersShown();
        boolean coaching = parts.isCoachingShown();
        boolean power = parts.power().isTold();
        values.put("staff", staff ? parts.staff() : null);
        values.put("staffOwningAction", staff ? parts.owning() : null);
        values.put("advisers", advisers ? parts.advisers() : null);
        values.put("advisersCompleted", advisers ? parts.completed() : null);
        values.put("companiesCoached", coaching ? parts.coached() : null);
        values.put("companiesCoachedPerAdviser", parts.coachedByEach());
        values.put("meanPowerToChange", power ? parts.power().mean() : null);
        values.put("powerToChangePairs", power ? parts.power().pairs() : null);
    }

    /** Nothing but how many companies, of fewer than five. */
    private static Map<String, @Nullable Object> at(Implementation.At at) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("companies", at.companies());
        if (at.isShown()) {
            values.put("due", at.due());
            values.put("doneInTime", at.done());
            values.put("notInTime", at.late());
            values.put("unknown", at.unknown());
            values.put("low", Shares.written(at.low(), DECIMALS));
            values.put("high", Shares.written(at.high(), DECIMALS));
        }
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, Completion completion) {
        values.put("completed", completion.completed());
        values.put("enrolled", completion.enrolled());
        values.put("share", Shares.written(completion.share(), DECIMALS));
        values.put("underWay", completion.underWay());
        values.put("left", completion.left());
        values.put("leftByReason", completion.whyLeft());
    }

    private static String target(Indicator indicator, Figures figures) {
        String target = FigureWords.target(indicator, figures);
        return target.isEmpty() ? "" : " – " + say("outcomes.target", target);
    }

    private static void add(List<String> lines, String what, Breakdown breakdown) {
        if (breakdown.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(say(what));
        breakdown.groups().forEach(group -> lines.add("  " + FigureWords.name(group) + ": " + group.n()));
    }
}
