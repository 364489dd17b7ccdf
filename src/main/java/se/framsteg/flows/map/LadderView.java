package se.framsteg.flows.map;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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

    @Override
    public String name() {
        return "r-ladder";
    }

    @Override
    public List<View> of(Worksheet worksheet, Answers answers) {
        String title = say("flows.map.ladder");
        List<LadderIdea> ideas = LadderIdea.of(worksheet, answers);
        if (ideas.isEmpty()) {
            return List.of(new View.Awaited(title, say("flows.map.ladder.empty")));
        }
        String words = say(
                "flows.map.ladder.what",
                FlowMapView.tonnes(sum(ideas.stream().map(LadderIdea::tonnesYear))),
                FlowMapView.sek(sum(ideas.stream().map(LadderIdea::sekYear))));
        return List.of(new View.Drawn(title, words, new LadderChart(title, words, steps(ideas), table(ideas))));
    }

    @Override
    public List<OwnView.Further> further() {
        return List.of(new OwnView.Further(say("flows.map.cards.link"), "cards"));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<LadderChart.Step> steps(List<LadderIdea> ideas) {
        return Arrays.stream(Rung.values())
                .map(rung -> new LadderChart.Step(
                        named(rung),
                        standing(ideas.stream()
                                .filter(idea -> idea.rung() == rung)
                                .map(idea -> idea.shortened(LONGEST))
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

    private static ChartTable table(List<LadderIdea> ideas) {
        return new ChartTable(
                Stream.of("idea", "rung", "saved", "saved-sek")
                        .map(head -> say("flows.map.h." + head))
                        .toList(),
                ideas.stream()
                        .map(idea -> List.of(
                                idea.words(),
                                named(idea.rung()),
                                FlowMapView.tonnes(idea.tonnesYear()),
                                FlowMapView.sek(idea.sekYear())))
                        .toList());
    }

    /** What a step is called. */
    public static String named(Rung rung) {
        return say("flows.map.rung." + rung.code());
    }
}
