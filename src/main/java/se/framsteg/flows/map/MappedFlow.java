package se.framsteg.flows.map;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Table;
import se.framsteg.course.work.Answers.Row;

/**
 * A row of a company's flow map, as far as it can be counted: something that comes in or goes out in a year. What is not said is
 * null, and counts as nothing.
 *
 * @param material a key of the materials; empty where it is not said
 * @param costSek of what comes in, to buy it; of what goes out, to be rid of it
 * @param around the share of it, 0 to 1, that goes round
 * @param isAroundSaid whether all is answered that the share rests on
 * @param purchaseSek what it cost to buy what now goes out
 * @param workSek what was done to it before it went out
 * @param paidSek what somebody pays for it
 */
public record MappedFlow(
        UUID id,
        String name,
        boolean isIn,
        String material,
        BigDecimal tonnesYear,
        @Nullable BigDecimal costSek,
        @Nullable Destination destination,
        String wasteCode,
        BigDecimal around,
        boolean isAroundSaid,
        @Nullable BigDecimal purchaseSek,
        @Nullable BigDecimal workSek,
        @Nullable BigDecimal paidSek) {
    private static final BigDecimal MOST_TONNES = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where its name, direction or weight is not said, or cannot be read. */
    static Optional<MappedFlow> of(Table table, Row row) {
        String direction = row.typed("direction");
        Optional<BigDecimal> tonnes = number(table, row, "tonnes-year")
                .filter(weight -> weight.signum() > 0 && weight.compareTo(MOST_TONNES) <= 0);
        boolean isIn = direction.equals("in");
        if (tonnes.isEmpty() || row.typed("name").isEmpty() || !isIn && !direction.equals("out")) {
            return Optional.empty();
        }
        return Optional.of(isIn ? in(table, row, tonnes.get()) : out(table, row, tonnes.get()));
    }

    /** What is recycled or used before and what grows again goes round; nobody's share is more than all. */
    private static MappedFlow in(Table table, Row row, BigDecimal tonnes) {
        Optional<BigDecimal> recycled = share(table, row, "recycled");
        Optional<BigDecimal> renewable = share(table, row, "renewable");
        BigDecimal around = recycled.orElse(BigDecimal.ZERO)
                .add(renewable.orElse(BigDecimal.ZERO))
                .min(BigDecimal.ONE);
        return new MappedFlow(
                row.id(),
                row.typed("name"),
                true,
                row.typed("material"),
                tonnes,
                money(table, row, "cost"),
                null,
                "",
                around,
                recycled.isPresent() || renewable.isPresent(),
                null,
                null,
                null);
    }

    /** What can be used again or recycled, times how much of that is. */
    private static MappedFlow out(Table table, Row row, BigDecimal tonnes) {
        Destination destination = Destination.of(row.typed("destination")).orElse(null);
        boolean may = destination != null && destination.mayGoRound();
        boolean leak = destination != null && destination.isLeak();
        Optional<BigDecimal> recoverable = share(table, row, "recoverable");
        Optional<BigDecimal> recovered = share(table, row, "recovered");
        return new MappedFlow(
                row.id(),
                row.typed("name"),
                false,
                row.typed("material"),
                tonnes,
                leak ? money(table, row, "cost") : null,
                destination,
                leak ? digits(row.typed("waste-code")) : "",
                may ? recoverable.orElse(BigDecimal.ZERO).multiply(recovered.orElse(BigDecimal.ZERO)) : BigDecimal.ZERO,
                destination != null && (!may || recoverable.isPresent() && recovered.isPresent()),
                leak ? money(table, row, "purchase") : null,
                leak ? money(table, row, "work") : null,
                leak ? money(table, row, "paid") : null);
    }

    /** As people write a waste code, {@code 15 01 02} or {@code 13 02 05*}, in six digits; empty where it is none. */
    private static String digits(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f.*]", "");
        return digits.matches("\\d{6}") ? digits : "";
    }

    private static Optional<BigDecimal> number(Table table, Row row, String field) {
        return table.field(field).flatMap(row::number);
    }

    private static @Nullable BigDecimal money(Table table, Row row, String field) {
        return number(table, row, field).filter(sek -> sek.signum() >= 0).orElse(null);
    }

    private static Optional<BigDecimal> share(Table table, Row row, String field) {
        return number(table, row, field)
                .filter(percent -> percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0)
                .map(percent -> percent.movePointLeft(2));
    }

    public boolean isLeak() {
        return destination != null && destination.isLeak();
    }

    public BigDecimal tonnesAround() {
        return tonnesYear.multiply(around);
    }
}
