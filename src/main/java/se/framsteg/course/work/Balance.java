package se.framsteg.course.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.framsteg.course.Field;
import se.framsteg.course.Rule;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers.Row;

/** Whether what comes in and what goes out agree: the sum of some rows and that of the others, within so many per cent of the first. */
final class Balance {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Balance() {}

    /** While nothing is counted on the first side there is nothing to agree with. */
    static boolean holds(Worksheet worksheet, Rule rule, List<Row> rows) {
        Optional<Field> field = worksheet.field(rule.table(), String.valueOf(rule.field()));
        if (field.isEmpty() || rule.most() == null) {
            return true;
        }
        BigDecimal one = sum(field.get(), rows, row -> Lacks.fits(row, rule.where()));
        BigDecimal other = sum(field.get(), rows, row -> !Lacks.fits(row, rule.where()) && isSaid(row, rule));
        BigDecimal most = one.multiply(BigDecimal.valueOf(rule.most()));
        return one.signum() == 0 || one.subtract(other).abs().multiply(HUNDRED).compareTo(most) <= 0;
    }

    private static boolean isSaid(Row row, Rule rule) {
        return rule.where().keySet().stream()
                .noneMatch(field -> row.typed(field).isEmpty());
    }

    private static BigDecimal sum(Field field, List<Row> rows, Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .flatMap(row -> row.number(field).stream())
                .filter(number -> number.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
