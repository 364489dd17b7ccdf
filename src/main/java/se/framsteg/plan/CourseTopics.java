package se.framsteg.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.framsteg.course.Rule;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.TopicScore;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;

/** The topics that a company has chosen on the course's map of what matters most, which is where they are weighed. */
@Component
class CourseTopics {
    private static final String WORKSHEET = "materiality-map";
    private static final String TABLE = "topics";
    private static final String NAME = "topic";

    private final Rounds rounds;
    private final Works works;

    CourseTopics(Rounds rounds, Works works) {
        this.rounds = rounds;
        this.works = works;
    }

    /** Those of the newest round where any are chosen, the weightiest first. */
    List<ChosenTopic> of(Member by) {
        return rounds.of(by).stream()
                .map(round -> of(by, round))
                .filter(topics -> !topics.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<ChosenTopic> of(Member by, Round round) {
        return works.edition(round)
                .worksheet(WORKSHEET)
                .map(sheet ->
                        chosen(sheet, works.find(by, round, sheet).answers().rows(TABLE)))
                .orElse(List.of());
    }

    static List<ChosenTopic> chosen(Worksheet sheet, List<Row> rows) {
        Table table = sheet.table(TABLE).orElse(null);
        Rule rule = sheet.rules().stream()
                .filter(each -> each.kind() == Rule.Kind.CHOSEN)
                .findFirst()
                .orElse(null);
        if (table == null || rule == null) {
            return List.of();
        }
        return IntStream.range(0, rows.size())
                .filter(at -> !rows.get(at).typed(NAME).isBlank())
                .filter(at -> TopicScore.isChosen(table, rows.get(at), rule.threshold()))
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> weight(table, rows.get(at)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .map(at -> topic(rows.get(at), at + 1))
                .toList();
    }

    private static BigDecimal weight(Table table, Row row) {
        return TopicScore.of(table, row)
                .map(score -> score.impact().max(score.money()))
                .orElse(BigDecimal.ZERO);
    }

    private static ChosenTopic topic(Row row, int number) {
        return new ChosenTopic(
                row.id(), number, row.typed(NAME).strip(), row.typed("motive").strip());
    }
}
