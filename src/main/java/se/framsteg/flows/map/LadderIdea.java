package se.framsteg.flows.map;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;

/**
 * An idea that stands on a step of the ladder: a row of a company's analysis.
 *
 * @param tonnesYear what it saves in a year, as {@code sekYear}; nothing where that is not said
 */
public record LadderIdea(UUID id, String words, Rung rung, BigDecimal tonnesYear, BigDecimal sekYear) {
    /** The name of the worksheet, and the last part of its address. */
    public static final String NAME = "r-analysis";

    private static final String TABLE = "ideas";

    /** From the top of the ladder; those without words or step stand on none. */
    static List<LadderIdea> of(Worksheet worksheet, Answers answers) {
        Table table = worksheet.table(TABLE).orElseThrow();
        return answers.rows(TABLE).stream()
                .flatMap(row -> of(table, row))
                .sorted(Comparator.comparing(LadderIdea::rung))
                .toList();
    }

    private static Stream<LadderIdea> of(Table table, Answers.Row row) {
        return Rung.of(row.typed("rung"))
                .filter(_ -> !row.typed("idea").isEmpty())
                .map(rung -> new LadderIdea(
                        row.id(),
                        row.typed("idea"),
                        rung,
                        number(table, row, "saving-tonnes"),
                        number(table, row, "saving-sek")))
                .stream();
    }

    private static BigDecimal number(Table table, Answers.Row row, String field) {
        return table.field(field)
                .flatMap(row::number)
                .filter(number -> number.signum() > 0)
                .orElse(BigDecimal.ZERO);
    }

    String shortened(int longest) {
        return FlowPicture.shortened(words, longest);
    }
}
