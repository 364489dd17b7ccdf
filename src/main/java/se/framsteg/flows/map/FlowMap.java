package se.framsteg.flows.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.framsteg.course.Table;
import se.framsteg.course.work.Answers;

/**
 * What comes into a company and goes out of it in a year, and what that comes to. Shares that go round are weighed by mass, as in
 * Circular Transition Indicators (World Business Council for Sustainable Development): of what comes in, what is not virgin or
 * grows again; of what goes out, what can be recovered times what is.
 *
 * @param uncounted how many rows say too little, or what cannot be read
 */
public record FlowMap(List<MappedFlow> flows, int uncounted) {
    /** The name of the worksheet, and the last part of its address. */
    public static final String NAME = "flow-map";

    /** Its table. */
    public static final String TABLE = "flows";

    /** One that weighs so many times more than all others together is asked about. */
    private static final BigDecimal DOUBTFUL_TIMES = BigDecimal.valueOf(100);

    private static final int DECIMALS = 6;

    public FlowMap {
        flows = List.copyOf(flows);
    }

    public static FlowMap of(Table table, Answers answers) {
        List<Answers.Row> rows = answers.rows(table.id());
        List<MappedFlow> flows =
                rows.stream().flatMap(row -> MappedFlow.of(table, row).stream()).toList();
        return new FlowMap(flows, rows.size() - flows.size());
    }

    /** The heaviest first. */
    public List<MappedFlow> in() {
        return side(MappedFlow::isIn);
    }

    /** The heaviest first. */
    public List<MappedFlow> out() {
        return side(flow -> !flow.isIn());
    }

    private List<MappedFlow> side(Predicate<MappedFlow> which) {
        return flows.stream()
                .filter(which)
                .sorted(Comparator.comparing(MappedFlow::tonnesYear).reversed())
                .toList();
    }

    public BigDecimal tonnesIn() {
        return sum(in(), MappedFlow::tonnesYear);
    }

    public BigDecimal tonnesOut() {
        return sum(out(), MappedFlow::tonnesYear);
    }

    /** By how much in and out differ, as a share of what comes in; empty where one side is empty. */
    public Optional<BigDecimal> difference() {
        return in().isEmpty() || out().isEmpty()
                ? Optional.empty()
                : share(tonnesIn().subtract(tonnesOut()).abs(), tonnesIn());
    }

    public Optional<BigDecimal> aroundIn() {
        return share(sum(in(), MappedFlow::tonnesAround), tonnesIn());
    }

    public Optional<BigDecimal> aroundOut() {
        return share(sum(out(), MappedFlow::tonnesAround), tonnesOut());
    }

    /** In and out together. */
    public Optional<BigDecimal> around() {
        return in().isEmpty() || out().isEmpty()
                ? Optional.empty()
                : share(sum(flows, MappedFlow::tonnesAround), tonnesIn().add(tonnesOut()));
    }

    /** How many flows lack an answer that their share rests on, and count as none of it. */
    public long unsaid() {
        return flows.stream().filter(flow -> !flow.isAroundSaid()).count();
    }

    /** What is known to cost something or to pay, the dearest first. */
    public List<Leak> leaks() {
        return out().stream()
                .filter(MappedFlow::isLeak)
                .map(this::leak)
                .filter(Leak::isKnown)
                .sorted(Comparator.comparing(Leak::costSek).reversed())
                .toList();
    }

    public BigDecimal leaksSek() {
        return sum(leaks(), Leak::costSek);
    }

    private Leak leak(MappedFlow flow) {
        BigDecimal reckoned = flow.purchaseSek() == null ? reckonedSek(flow).orElse(null) : null;
        return new Leak(
                flow,
                flow.purchaseSek() == null ? reckoned : flow.purchaseSek(),
                reckoned != null,
                flow.workSek(),
                flow.costSek(),
                flow.paidSek());
    }

    /** What the tonnes that go out cost to buy, by what the same material costs where it comes in. */
    private Optional<BigDecimal> reckonedSek(MappedFlow flow) {
        List<MappedFlow> bought = flow.material().isEmpty()
                ? List.of()
                : in().stream()
                        .filter(each -> each.material().equals(flow.material()) && each.costSek() != null)
                        .toList();
        return bought.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(bought, each -> each.costSek() == null ? BigDecimal.ZERO : each.costSek())
                        .multiply(flow.tonnesYear())
                        .divide(sum(bought, MappedFlow::tonnesYear), 0, RoundingMode.HALF_UP));
    }

    /** Those that weigh more than a hundred times as much as all others together: perhaps kilos were meant. */
    public List<MappedFlow> doubtful() {
        BigDecimal all = sum(flows, MappedFlow::tonnesYear);
        return flows.stream()
                .filter(flow -> {
                    BigDecimal others = all.subtract(flow.tonnesYear());
                    return others.signum() > 0 && flow.tonnesYear().compareTo(others.multiply(DOUBTFUL_TIMES)) > 0;
                })
                .toList();
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> of) {
        return all.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }
}
