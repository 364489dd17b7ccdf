package se.framsteg.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.outcomes.Figures.ActionPlans;
import se.framsteg.outcomes.Figures.Ideas;
import se.framsteg.outcomes.Figures.PromoterCapacity;

/** Reads figures off the sums. Companies and promoters have sums of their own; every figure says whose it takes. */
final class Tally {
    private static final String COMPANY = "company";
    private static final String PROMOTER = "promoter";

    private final List<TotalRow> rows;
    private final Map<String, List<TotalRow>> of;

    Tally(List<TotalRow> rows) {
        this.rows = rows;
        this.of = rows.stream()
                .filter(row -> row.slice().equals("all"))
                .collect(Collectors.groupingBy(row -> row.role() + " " + row.indicator()));
    }

    long benefited() {
        return sum(COMPANY, "companies-benefited", "benefited");
    }

    long applied() {
        return by(COMPANY, "applied", TotalRow::code).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    StrategyShare strategy() {
        var answers = by(COMPANY, "strategy-share", TotalRow::code);
        return new StrategyShare(
                answers.getOrDefault("has", 0L),
                answers.getOrDefault("plans-this-year", 0L),
                answers.values().stream().mapToLong(Long::longValue).sum(),
                benefited(),
                told("adopted"),
                told("planned"));
    }

    ActionPlans plans() {
        return new ActionPlans(
                sum(COMPANY, "action-plans", "drawn-up"),
                sum(COMPANY, "action-plans", "adopted"),
                sum(COMPANY, "action-plans", "adopted-owner"));
    }

    Ideas ideas() {
        var byKind = new HashMap<>(by(COMPANY, "ideas", TotalRow::detail));
        long all = byKind.values().stream().mapToLong(Long::longValue).sum();
        byKind.putAll(by(COMPANY, "ideas-apart", TotalRow::detail));
        return new Ideas(
                all,
                byKind,
                by(COMPANY, "ideas", TotalRow::code),
                by(COMPANY, "ideas-new-to", TotalRow::code),
                sum(COMPANY, "innovation", "within-a-year"));
    }

    Recommendation recommendation() {
        return new Recommendation(LongStream.rangeClosed(0, 10)
                .map(answer -> sum(COMPANY, "recommendation", Long.toString(answer)))
                .boxed()
                .toList());
    }

    PromoterCapacity promoters() {
        return new PromoterCapacity(
                sum(PROMOTER, "promoter-capacity", "promoter"),
                sum(PROMOTER, "action-plans", "adopted"),
                promoterParts());
    }

    private PromoterParts promoterParts() {
        long owning = sum(PROMOTER, "promoter-staff", "owning");
        long completed = sum(PROMOTER, "promoter-advisers", "completed");
        return new PromoterParts(
                owning,
                owning + sum(PROMOTER, "promoter-staff", "others"),
                completed,
                completed + sum(PROMOTER, "promoter-advisers", "others"),
                sum(PROMOTER, "promoter-coaching", "advisers"),
                sum(PROMOTER, "promoter-coaching", "companies"),
                change(PROMOTER, PromoterParts.POWER));
    }

    Maturity maturity() {
        return new Maturity(
                sum(COMPANY, "maturity-answered", "T0"),
                sum(COMPANY, "maturity-answered", "T1"),
                benefited(),
                Stream.of("A", "B", "C", "D", "E", "F", MaturityChange.INDEX)
                        .map(code -> change(COMPANY, code))
                        .filter(change -> change.pairs() > 0)
                        .toList());
    }

    Completion completion() {
        var left = new HashMap<String, Long>();
        of.getOrDefault(COMPANY + " completion", List.of()).stream()
                .filter(row -> row.code().equals("left"))
                .forEach(row -> left.merge(row.detail(), row.n(), Long::sum));
        return new Completion(sum(COMPANY, "completion", "completed"), sum(COMPANY, "completion", "under-way"), left);
    }

    ClimateAccounts climate() {
        return new ClimateAccounts(
                sum(COMPANY, "climate-accounts", "one-year"),
                sum(COMPANY, "climate-accounts", "more-years"),
                sum(COMPANY, "climate-estimated", "share"),
                benefited());
    }

    PlannedEmissions emissions() {
        return new PlannedEmissions(
                by(COMPANY, "planned-emissions", TotalRow::code), sum(COMPANY, "planned-emissions-of", "companies"));
    }

    Implementation implementation() {
        return new Implementation(implementedAt("T2"), implementedAt("T3"));
    }

    MaterialKept material() {
        return new MaterialKept(
                amounts("material-kept"),
                sum(COMPANY, "material-kept-of", "companies"),
                amounts("material-kind"),
                amounts("material-own"),
                sum(COMPANY, "material-own-of", "companies"));
    }

    private Amounts amounts(String indicator) {
        var companies = by(COMPANY, indicator + "-of", TotalRow::code);
        companies.remove("companies");
        return new Amounts(by(COMPANY, indicator, TotalRow::code), companies);
    }

    private Implementation.At implementedAt(String wave) {
        return new Implementation.At(
                sum(COMPANY, "implementation", wave + "-done"),
                sum(COMPANY, "implementation", wave + "-late"),
                sum(COMPANY, "implementation", wave + "-unknown"),
                sum(COMPANY, "implementation-of", wave));
    }

    private MaturityChange change(String role, String code) {
        var pairs = by(role, "maturity-" + code, TotalRow::code);
        return new MaturityChange(
                code,
                sum(role, "maturity-sum", code),
                pairs.getOrDefault("rose", 0L),
                pairs.getOrDefault("same", 0L),
                pairs.getOrDefault("fell", 0L));
    }

    /** How many companies benefited in each municipality, or of each size. */
    Map<String, Long> benefitedBy(String slice) {
        return rows.stream()
                .filter(row -> row.slice().equals(slice) && row.role().equals(COMPANY))
                .collect(Collectors.toMap(TotalRow::part, TotalRow::n, Long::sum, TreeMap::new));
    }

    Map<String, Long> interests() {
        return by(COMPANY, "interest", TotalRow::code);
    }

    private @Nullable Long told(String code) {
        long told = sum(COMPANY, "strategy-verified", code);
        return told == 0 ? null : told;
    }

    private long sum(String role, String indicator, String code) {
        return by(role, indicator, TotalRow::code).getOrDefault(code, 0L);
    }

    private Map<String, Long> by(String role, String indicator, Function<TotalRow, String> part) {
        var sums = new HashMap<String, Long>();
        of.getOrDefault(role + " " + indicator, List.of())
                .forEach(row -> sums.merge(part.apply(row), row.n(), Long::sum));
        return sums;
    }
}
