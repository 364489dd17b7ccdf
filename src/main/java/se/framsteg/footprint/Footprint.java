package se.framsteg.footprint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all rows of a company come to, in kilograms of greenhouse gases as carbon dioxide. Nothing is rounded here. */
public record Footprint(List<Counted> rows) {
    public Footprint {
        rows = List.copyOf(rows);
    }

    static Footprint of(Factors factors, List<Activity> rows) {
        return new Footprint(
                rows.stream().flatMap(row -> Counted.of(factors, row).stream()).toList());
    }

    public Optional<Counted> row(UUID id) {
        return rows.stream().filter(row -> row.row().equals(id)).findFirst();
    }

    public BigDecimal kg(Scope scope) {
        return sum(row -> row.kg(scope));
    }

    /** Electricity as it is made in the country. */
    public BigDecimal byLocation() {
        return sum(Counted::byLocation);
    }

    /** Electricity as it was bought. */
    public BigDecimal byMarket() {
        return sum(Counted::byMarket);
    }

    /** Carbon dioxide of the plants in grown fuels, as far as it is known; in no sum. */
    public BigDecimal biogenic() {
        return sum(row -> row.biogenic() == null ? BigDecimal.ZERO : row.biogenic());
    }

    /** By category, electricity as it is made in the country; the largest first. */
    public Map<String, BigDecimal> byCategory() {
        Map<String, BigDecimal> sums = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.factor().category(),
                        Collectors.reducing(BigDecimal.ZERO, Counted::byLocation, BigDecimal::add)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /** The share, 0 to 1, of what rests on evidence of this quality; 0 for what rests on none yet. */
    public BigDecimal share(int quality) {
        return share(sum(row -> quality(row) == quality ? row.byLocation() : BigDecimal.ZERO));
    }

    /** Of the sum, electricity as it is made in the country; 0 of nothing. */
    public BigDecimal share(BigDecimal kg) {
        BigDecimal all = byLocation();
        return all.signum() == 0 ? BigDecimal.ZERO : kg.divide(all, MathContext.DECIMAL32);
    }

    private static int quality(Counted row) {
        return row.evidence() == null ? 0 : row.evidence().quality();
    }

    /** Rows that count a fuel's life cycle whole beside others that count it in two parts: some of it is counted twice. */
    public static Set<UUID> twice(Factors factors, List<Activity> rows) {
        var whole = new LinkedHashMap<String, List<UUID>>();
        var parted = new LinkedHashMap<String, List<UUID>>();
        for (Activity row : rows) {
            factors.find(row.typed(ActivityField.FACTOR))
                    .ifPresent(factor -> factors.fuel(factor)
                            .ifPresent(fuel -> (factor.scope() == Scope.LIFE_CYCLE ? whole : parted)
                                    .computeIfAbsent(fuel, _ -> new ArrayList<>())
                                    .add(row.id())));
        }
        var twice = new LinkedHashSet<UUID>();
        whole.forEach((fuel, its) -> {
            if (parted.containsKey(fuel)) {
                twice.addAll(its);
                twice.addAll(parted.get(fuel));
            }
        });
        return twice;
    }

    /**
     * Rows of one fuel of which some tell what was filled and others how far was driven: the same vehicle may be in both.
     *
     * @return a row of each, fuel by fuel
     */
    public static List<List<Activity>> twoWays(Factors factors, List<Activity> rows) {
        var filled = new LinkedHashMap<String, Activity>();
        var driven = new LinkedHashMap<String, Activity>();
        for (Activity row : rows) {
            factors.find(row.typed(ActivityField.FACTOR))
                    .filter(_ -> row.isBegun())
                    .ifPresent(factor -> factors.fuel(factor)
                            .ifPresent(fuel ->
                                    (factor.unit().becomes(Unit.VEHICLE_KM) ? driven : filled).putIfAbsent(fuel, row)));
        }
        driven.keySet().retainAll(filled.keySet());
        return driven.entrySet().stream()
                .map(each -> List.of(each.getValue(), Objects.requireNonNull(filled.get(each.getKey()))))
                .toList();
    }

    private BigDecimal sum(Function<Counted, BigDecimal> of) {
        return rows.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
