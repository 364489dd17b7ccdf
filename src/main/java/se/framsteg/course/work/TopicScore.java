package se.framsteg.course.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.framsteg.course.Table;
import se.framsteg.course.work.Answers.Row;

/**
 * What a topic on the map of what matters most weighs, on two grounds, each from 0.2 to 5. Impact on people and nature is the
 * mean of how severe, how widespread and, of harm only, how hard to put right it is, times how likely it is, through 5; where
 * somebody may die, be injured for life or be forced to work, likelihood does not count. Money is how much times how likely,
 * through 5. (Double materiality as in ESRS 1, section 3, simplified for small companies.)
 */
public record TopicScore(BigDecimal impact, BigDecimal money) {
    private static final BigDecimal MOST = BigDecimal.valueOf(5);
    private static final int DECIMALS = 6;

    /** Empty until the company has said whether it is harm or good, and all the numbers. */
    public static Optional<TopicScore> of(Table table, Row row) {
        boolean harm = row.typed("direction").equals("negative");
        if (!harm && !row.typed("direction").equals("positive")) {
            return Optional.empty();
        }
        var sides = new ArrayList<>(List.of("severity", "reach"));
        if (harm) {
            sides.add("irreversibility");
        }
        List<BigDecimal> given = sides.stream()
                .flatMap(side -> number(table, row, side).stream())
                .toList();
        Optional<BigDecimal> likelihood =
                harm && row.typed("human-rights").equals("yes") ? Optional.of(MOST) : number(table, row, "likelihood");
        Optional<BigDecimal> size = number(table, row, "money-size");
        Optional<BigDecimal> felt = number(table, row, "money-likelihood");
        if (given.size() < sides.size() || likelihood.isEmpty() || size.isEmpty() || felt.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new TopicScore(
                through(sum.multiply(likelihood.get()), MOST.multiply(BigDecimal.valueOf(sides.size()))),
                through(size.get().multiply(felt.get()), MOST)));
    }

    /** Whether the greater of the two comes up to it; just as much is enough. */
    public boolean reaches(BigDecimal threshold) {
        return impact.max(money).compareTo(threshold) >= 0;
    }

    /** Whether a topic counts among what matters most: as the company has said, if it gives its reason, else by its score. */
    public static boolean isChosen(Table table, Row row, BigDecimal threshold) {
        return isDecided(row)
                ? row.typed("chosen").equals("yes")
                : of(table, row).filter(score -> score.reaches(threshold)).isPresent();
    }

    /** Whether the company has said itself, with a reason, if a topic counts. */
    public static boolean isDecided(Row row) {
        return List.of("yes", "no").contains(row.typed("chosen"))
                && !row.typed("motive").isEmpty();
    }

    private static Optional<BigDecimal> number(Table table, Row row, String field) {
        return table.field(field)
                .flatMap(row::number)
                .filter(number -> number.signum() > 0 && number.compareTo(MOST) <= 0);
    }

    private static BigDecimal through(BigDecimal whole, BigDecimal parts) {
        return whole.divide(parts, DECIMALS, RoundingMode.HALF_UP);
    }
}
