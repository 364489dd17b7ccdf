package se.framsteg.flows.map;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.views.OwnView;
import se.framsteg.course.views.View;
import se.framsteg.course.work.Answers;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.LadderChart;

/** A company's ideas on the steps of the ladder, and what they save together. */
@Component
public class LadderView implements OwnView {
    /** More than these under one step make it no clearer; the table has all of them. */
    private static final int MOST = 5;

    private static final int LONGEST = 70;

    private record Idea(String words, Rung rung, BigDecimal tonnesYear, BigDecimal sekYear) {}

    @Override
    public String name() {
        return "r-ladder";
    }

    @Override
    public List<View> of(Worksheet worksheet, Answers answers) {
        Table table = worksheet.table("ideas").orElseThrow();
        String title = say("flows.map.ladder");
        List<Idea> ideas = answers.rows(table.id()).stream()
                .flatMap(row -> idea(table, row))
                .toList();
        if (ideas.isEmpty()) {
            return List.of(new View.Awaited(title, say("flows.map.ladder.empty")));
        }
        String words = say(
                "flows.map.ladder.what",
                FlowMapView.tonnes(sum(ideas.stream().map(Idea::tonnesYear))),
                FlowMapView.sek(sum(ideas.stream().map(Idea::sekYear))));
        return List.of(new View.Drawn(title, words, new LadderChart(title, words, steps(ideas), table(ideas))));
    }

    private static Stream<Idea> idea(Table table, Answers.Row row) {
        return Rung.of(row.typed("rung"))
                .filter(_ -> !row.typed("idea").isEmpty())
                .map(rung -> new Idea(
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

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<LadderChart.Step> steps(List<Idea> ideas) {
        return Arrays.stream(Rung.values())
                .map(rung -> new LadderChart.Step(
                        named(rung),
                        standing(ideas.stream()
                                .filter(idea -> idea.rung() == rung)
                                .map(idea -> FlowPicture.shortened(idea.words(), LONGEST))
                                .toList())))
                .toList();
    }

    private static List<String> standing(List<String> words) {
        if (words.size() <= MOST) {
            return words;
        }
        var shown = new ArrayList<>(words.subList(0, MOST - 1));
        shown.add(say("flows.map.ladder.more", words.size() - MOST + 1));
        return shown;
    }

    private static ChartTable table(List<Idea> ideas) {
        return new ChartTable(
                Stream.of("idea", "rung", "saved", "saved-sek")
                        .map(head -> say("flows.map.h." + head))
                        .toList(),
                ideas.stream()
                        .sorted(Comparator.comparing(Idea::rung))
                        .map(idea -> List.of(
                                idea.words(),
                                named(idea.rung()),
                                FlowMapView.tonnes(idea.tonnesYear()),
                                FlowMapView.sek(idea.sekYear())))
                        .toList());
    }

    private static String named(Rung rung) {
        return say("flows.map.rung." + rung.code());
    }
}
