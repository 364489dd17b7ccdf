package se.framsteg.footprint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row with what it comes to. Decimal arithmetic, nothing rounded.
 *
 * @param amount in the factor's own unit
 * @param evidence null while none is chosen
 * @param average whether an average stands in for the supplier's own value
 * @param biogenic kilograms of carbon dioxide of the plants in a grown fuel, beside the sum; null where none is known
 * @param parts one for each scope; electricity has one by location and one by market
 */
public record Counted(
        UUID row,
        Factor factor,
        BigDecimal amount,
        @Nullable Evidence evidence,
        boolean average,
        @Nullable BigDecimal biogenic,
        List<Part> parts) {
    /** @param factor the id of what it was counted with, or what stood in its place */
    public record Part(Scope scope, String factor, BigDecimal kg) {}

    /** What electricity with cancelled guarantees of origin is counted with, and heat with its supplier's own value. */
    public static final String GUARANTEED = "guarantee-of-origin";

    public static final String OWN = "own-value";

    /** Empty while it is not said of what, or how much. */
    static Optional<Counted> of(Factors factors, Activity row) {
        Factor factor = factors.find(row.typed(ActivityField.FACTOR)).orElse(null);
        BigDecimal typed = Typed.amount(row.typed(ActivityField.AMOUNT)).orElse(null);
        if (factor == null || typed == null || !factors.isOffered(factor.id())) {
            return Optional.empty();
        }
        String written = row.typed(ActivityField.UNIT);
        Optional<Unit> unit = written.isEmpty() ? Optional.of(factor.unit()) : Typed.unit(written);
        return unit.filter(each -> each.becomes(factor.unit())).map(each -> {
            BigDecimal amount = each.convert(typed, factor.unit());
            Optional<BigDecimal> own = ownValue(factors, factor, row);
            return new Counted(
                    row.id(),
                    factor,
                    amount,
                    Evidence.of(row.typed(ActivityField.EVIDENCE)).orElse(null),
                    factors.takesOwnValue(factor) && own.isEmpty(),
                    factors.biogenicKg(factor).map(amount::multiply).orElse(null),
                    parts(factors, factor, row, amount, own));
        });
    }

    private static Optional<BigDecimal> ownValue(Factors factors, Factor factor, Activity row) {
        return factors.takesOwnValue(factor) ? Typed.grams(row.typed(ActivityField.OWN_VALUE)) : Optional.empty();
    }

    private static List<Part> parts(
            Factors factors, Factor factor, Activity row, BigDecimal amount, Optional<BigDecimal> own) {
        var parts = new ArrayList<Part>();
        Part first = own.map(grams -> new Part(factor.scope(), OWN, amount.multiply(grams.movePointLeft(3))))
                .orElseGet(() -> part(factor, amount));
        parts.add(first);
        if (factor.scope() == Scope.TWO_LOCATION) {
            parts.add(market(factors, factor, row, amount, first));
        }
        factors.with(factor).ifPresent(other -> parts.add(part(other, amount)));
        return List.copyOf(parts);
    }

    /** As it was bought; energy that has no market of its own counts the same both ways. */
    private static Part market(Factors factors, Factor factor, Activity row, BigDecimal amount, Part location) {
        return factors.market(factor)
                .map(market -> isGuaranteed(row)
                        ? new Part(Scope.TWO_MARKET, GUARANTEED, BigDecimal.ZERO)
                        : part(market, amount))
                .orElse(new Part(Scope.TWO_MARKET, location.factor(), location.kg()));
    }

    /** Only with the paper that shows it: the name of a contract is no evidence. */
    private static boolean isGuaranteed(Activity row) {
        return row.typed(ActivityField.GUARANTEE).equals("yes")
                && !row.typed(ActivityField.SHOWN).isBlank();
    }

    private static Part part(Factor factor, BigDecimal amount) {
        return new Part(factor.scope(), factor.id(), factor.kg(amount));
    }

    public BigDecimal kg(Scope scope) {
        return parts.stream()
                .filter(part -> part.scope() == scope)
                .map(Part::kg)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All that it gives off, electricity as it is made in the country. */
    public BigDecimal byLocation() {
        return all().subtract(kg(Scope.TWO_MARKET));
    }

    /** All that it gives off, electricity as it was bought. */
    public BigDecimal byMarket() {
        return all().subtract(kg(Scope.TWO_LOCATION));
    }

    private BigDecimal all() {
        return parts.stream().map(Part::kg).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
