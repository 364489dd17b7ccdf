package se.framsteg.course.views;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Rule;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.course.work.TopicScore;
import se.framsteg.shell.charts.ChartTable;

/** The company's topics by what they mean to people and nature, and to its money; those that matter most stand out. */
final class TopicGrid {
    private final Table table;
    private final Rule rule;
    private final List<Row> rows;
    private final List<Grid.Mark> marks = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();

    private TopicGrid(Table table, Rule rule, List<Row> rows) {
        this.table = table;
        this.rule = rule;
        this.rows = rows;
    }

    static View of(Worksheet worksheet, Table table, Answers answers) {
        Rule rule = worksheet.rules().stream()
                .filter(each -> each.kind() == Rule.Kind.CHOSEN)
                .findFirst()
                .orElseThrow();
        return new TopicGrid(table, rule, answers.rows(table.id())).view();
    }

    private View view() {
        String title = say("course.view.topics.title");
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            Row row = rows.get(i);
            TopicScore.of(table, row).ifPresent(score -> place(number, row, score));
        }
        if (marks.isEmpty()) {
            return new View.Awaited(title, say("course.view.topics.empty"));
        }
        return new Grid(
                title,
                say("course.view.topics.what", said(rule.threshold())),
                say("course.view.topics.across"),
                say("course.view.topics.up"),
                rule.threshold().setScale(0, RoundingMode.CEILING).intValue() + 1,
                say("course.view.topics.ticks"),
                marks,
                notes(),
                new ChartTable(heads(), lines));
    }

    private void place(int number, Row row, TopicScore score) {
        boolean chosen = TopicScore.isChosen(table, row, rule.threshold());
        boolean good = row.typed("direction").equals("positive");
        marks.add(new Grid.Mark(
                number,
                row.typed(table.title().id()),
                step(score.money()),
                step(score.impact()),
                (good ? "plane-mark-good" : "plane-mark-harm") + (chosen ? " plane-mark-chosen" : "")));
        String verdict = (TopicScore.isDecided(row) ? "said-" : "") + (chosen ? "in" : "out");
        lines.add(List.of(
                String.valueOf(number),
                row.typed(table.title().id()),
                say(good ? "course.view.topics.good" : "course.view.topics.harm"),
                said(score.impact()),
                said(score.money()),
                say("course.view.topics." + verdict)));
    }

    /** The box that a score falls in: what just reaches a whole number stands in the box above it. */
    private static int step(BigDecimal score) {
        return Math.min(Grid.STEPS, score.intValue() + 1);
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        long chosen = rows.stream()
                .filter(row -> TopicScore.isChosen(table, row, rule.threshold()))
                .count();
        notes.add(say("course.view.topics.count", chosen, rows.size(), orNone(rule.least()), orNone(rule.most())));
        if (marks.size() < rows.size()) {
            notes.add(say("course.view.unplaced", rows.size() - marks.size()));
        }
        notes.add(say("course.view.topics.key"));
        return notes;
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static List<String> heads() {
        return List.of(
                say("course.view.number"),
                say("course.view.topics.topic"),
                say("course.view.topics.direction"),
                say("course.view.topics.up"),
                say("course.view.topics.across"),
                say("course.view.topics.chosen"));
    }

    private static String said(BigDecimal score) {
        return number(score.setScale(1, RoundingMode.HALF_UP));
    }
}
