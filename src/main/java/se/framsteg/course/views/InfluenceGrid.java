package se.framsteg.course.views;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.course.Table;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.shell.charts.ChartTable;

/** Those concerned, by how much they can affect the company and how much it affects them. */
final class InfluenceGrid {
    /** No box counts more than another. */
    private static final int NONE_STRONG = Grid.STEPS + 1;

    private InfluenceGrid() {}

    static View of(Table table, Answers answers) {
        String title = say("course.view.influence.title");
        List<Row> rows = answers.rows(table.id());
        var marks = new ArrayList<Grid.Mark>();
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            Row row = rows.get(i);
            step(table, row, "affected")
                    .ifPresent(across -> step(table, row, "influence")
                            .ifPresent(up -> marks.add(new Grid.Mark(
                                    number, row.typed(table.title().id()), across, up, "plane-mark-plain"))));
        }
        if (marks.isEmpty()) {
            return new View.Awaited(title, say("course.view.influence.empty"));
        }
        return new Grid(
                title,
                say("course.view.influence.what"),
                say("course.view.influence.across"),
                say("course.view.influence.up"),
                NONE_STRONG,
                "1 2 3 4 5",
                marks,
                Stream.of(rows.size() - marks.size())
                        .filter(left -> left > 0)
                        .map(left -> say("course.view.unplaced", left))
                        .toList(),
                table(marks));
    }

    private static Optional<Integer> step(Table table, Row row, String field) {
        return table.field(field)
                .flatMap(row::number)
                .map(number -> number.intValue())
                .filter(step -> step >= 1 && step <= Grid.STEPS);
    }

    private static ChartTable table(List<Grid.Mark> marks) {
        return new ChartTable(
                List.of(
                        say("course.view.number"),
                        say("course.view.influence.who"),
                        say("course.view.influence.up"),
                        say("course.view.influence.across")),
                marks.stream()
                        .map(mark -> List.of(
                                String.valueOf(mark.number()),
                                mark.name(),
                                String.valueOf(mark.row()),
                                String.valueOf(mark.column())))
                        .toList());
    }
}
