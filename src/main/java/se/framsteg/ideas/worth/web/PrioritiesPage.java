package se.framsteg.ideas.worth.web;

import static java.util.Comparator.comparing;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.views.Grid;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.Worth;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.ideas.web.WorthWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.ChartTable;

/** A company's ideas beside each other: what they are worth, how easy they are, what is decided and tested next. */
public record PrioritiesPage(IdeaDesk desk, List<Idea> ideas) implements Page {
    /** One idea in the table. @param score empty until it is whole */
    public record Row(
            int number, String path, String title, String score, String payback, String decision, String next) {}

    @Override
    public String template() {
        return "ideas/worth/web/priorities";
    }

    private List<Idea> open() {
        return ideas.stream().filter(Idea::isOpen).toList();
    }

    /** What is worth most first; those without a score last. */
    public List<Row> rows() {
        return open().stream()
                .sorted(comparing((Idea idea) -> Worth.score(idea.text()).orElse(BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(Idea::number))
                .map(this::row)
                .toList();
    }

    private Row row(Idea idea) {
        String decision = idea.text().said(IdeaField.DECISION);
        return new Row(
                idea.number(),
                desk.idea(idea.id()) + "/worth",
                idea.title(),
                Worth.score(idea.text()).map(WorthWords::decimals).orElse(""),
                WorthWords.payback(idea.text()),
                decision.isEmpty() ? "" : IdeaWords.choice(IdeaField.DECISION, decision),
                idea.next()
                        .map(trial -> say("ideas.worth.next", trial.what(), date(trial.dueOn())))
                        .orElse(""));
    }

    /** Null where there is nothing to show. */
    public @Nullable Grid grid() {
        List<Idea> placed = open().stream()
                .filter(idea -> Worth.gives(idea.text()).isPresent()
                        && Worth.feasibility(idea.text()).isPresent())
                .toList();
        if (placed.isEmpty()) {
            return null;
        }
        return new Grid(
                say("ideas.worth.grid"),
                say("ideas.worth.grid.what"),
                say("ideas.worth.grid.easy"),
                say("ideas.worth.grid.gives"),
                Grid.STEPS + 1,
                "1 2 3 4 5",
                placed.stream()
                        .map(idea ->
                                new Grid.Mark(idea.number(), idea.title(), easy(idea), gives(idea), "plane-mark-plain"))
                        .toList(),
                List.of(),
                new ChartTable(
                        List.of(say("ideas.one"), say("ideas.worth.grid.gives"), say("ideas.worth.grid.easy")),
                        placed.stream()
                                .map(idea -> List.of(
                                        IdeaWords.name(idea), String.valueOf(gives(idea)), String.valueOf(easy(idea))))
                                .toList()));
    }

    private static int easy(Idea idea) {
        return Worth.feasibility(idea.text()).orElseThrow();
    }

    private static int gives(Idea idea) {
        return Worth.gives(idea.text()).orElseThrow();
    }
}
