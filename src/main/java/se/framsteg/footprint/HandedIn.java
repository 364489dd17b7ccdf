package se.framsteg.footprint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Json;

/**
 * Climate accounts as they were handed in: every row as typed, with what it was counted with and what it came to, so that
 * the figures stay whatever later versions of the factors say.
 *
 * @param factors the version
 * @param once what was asked once, by field
 */
public record HandedIn(String factors, TreeMap<String, String> once, List<Row> rows, Sums sums) {
    /** @param amount in the factor's unit; null where it counts nothing, as {@code parts} is empty */
    public record Row(
            UUID id,
            TreeMap<String, String> typed,
            @Nullable String unit,
            @Nullable BigDecimal amount,
            List<Counted.Part> parts) {}

    /**
     * Kilograms of greenhouse gases as carbon dioxide.
     *
     * @param biogenic carbon dioxide of the plants in biofuels, in no sum
     * @param estimated the share, 0 to 1, that rests on estimates
     */
    public record Sums(
            BigDecimal one,
            BigDecimal twoLocation,
            BigDecimal twoMarket,
            BigDecimal three,
            BigDecimal lifeCycle,
            BigDecimal byLocation,
            BigDecimal byMarket,
            BigDecimal biogenic,
            BigDecimal estimated) {
        private static final int SHARE_DECIMALS = 4;

        static Sums of(Footprint footprint) {
            return new Sums(
                    footprint.kg(Scope.ONE),
                    footprint.kg(Scope.TWO_LOCATION),
                    footprint.kg(Scope.TWO_MARKET),
                    footprint.kg(Scope.THREE),
                    footprint.kg(Scope.LIFE_CYCLE),
                    footprint.byLocation(),
                    footprint.byMarket(),
                    footprint.biogenic(),
                    footprint.share(Evidence.ESTIMATE.quality()).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP));
        }
    }

    static String document(Baseline baseline) {
        Footprint footprint = baseline.footprint();
        List<Row> rows = baseline.rows().stream()
                .map(row -> row(row, footprint.row(row.id()).orElse(null)))
                .toList();
        return Json.write(
                new HandedIn(baseline.factors().version(), new TreeMap<>(baseline.once()), rows, Sums.of(footprint)));
    }

    private static Row row(Activity row, @Nullable Counted counted) {
        var typed = new TreeMap<String, String>();
        row.values().forEach((field, value) -> typed.put(field.code(), value));
        return counted == null
                ? new Row(row.id(), typed, null, null, List.of())
                : new Row(row.id(), typed, counted.factor().unit().code(), counted.amount(), counted.parts());
    }

    static HandedIn read(String document) {
        return Json.read(document, HandedIn.class);
    }

    public String typed(String field) {
        return once.getOrDefault(field, "");
    }

    List<Activity> activities() {
        return rows.stream()
                .map(row -> new Activity(row.id(), BaselineRepository.values(row.typed())))
                .toList();
    }

    /** As it was counted then. */
    Footprint footprint(Factors known) {
        Map<UUID, Counted> now = new HashMap<>();
        Footprint.of(known, activities()).rows().forEach(row -> now.put(row.row(), row));
        return new Footprint(rows.stream()
                .flatMap(row -> Optional.ofNullable(now.get(row.id())).map(counted -> frozen(counted, row)).stream())
                .toList());
    }

    private static Counted frozen(Counted now, Row then) {
        BigDecimal amount = then.amount() == null ? now.amount() : then.amount();
        return new Counted(
                now.row(), now.factor(), amount, now.evidence(), now.average(), now.biogenic(), then.parts());
    }
}
