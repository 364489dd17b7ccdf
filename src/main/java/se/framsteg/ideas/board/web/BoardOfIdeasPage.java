package se.framsteg.ideas.board.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.Stage;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Choice;

/**
 * A company's ideas in columns, one for each stage.
 *
 * @param kind of which only are shown; empty for all, as {@code owner} is
 */
public record BoardOfIdeasPage(IdeaDesk desk, List<Idea> ideas, Map<UUID, String> names, String kind, String owner)
        implements Page {
    /** Ideas of one stage. */
    public record Column(Stage stage, String title, List<Card> cards) {}

    /** @param step what to do next, in words, as {@code stepPath} is where */
    public record Card(String path, String name, String kind, String owner, String step, String stepPath) {}

    /** What is not understood is left out. */
    static BoardOfIdeasPage of(IdeaDesk desk, List<Idea> ideas, Map<UUID, String> names, String kind, String owner) {
        boolean known = names.keySet().stream().anyMatch(each -> each.toString().equals(owner));
        return new BoardOfIdeasPage(
                desk,
                ideas.stream().filter(idea -> !idea.isMerged()).toList(),
                names,
                IdeaField.KIND.codes().contains(kind) ? kind : "",
                known ? owner : "");
    }

    @Override
    public String template() {
        return "ideas/board/web/board";
    }

    public List<Column> columns() {
        return Stream.of(Stage.values())
                .map(stage -> new Column(
                        stage,
                        IdeaWords.stages(stage),
                        ideas.stream()
                                .filter(idea -> idea.stage() == stage && isShown(idea))
                                .map(this::card)
                                .toList()))
                .toList();
    }

    private boolean isShown(Idea idea) {
        return (kind.isEmpty() || idea.text().said(IdeaField.KIND).equals(kind))
                && (owner.isEmpty() || idea.text().said(IdeaField.OWNER).equals(owner));
    }

    private Card card(Idea idea) {
        String said = idea.text().said(IdeaField.KIND);
        String path = desk.idea(idea.id());
        return new Card(
                path,
                IdeaWords.name(idea),
                said.isEmpty() ? "" : IdeaWords.choice(IdeaField.KIND, said),
                idea.text()
                        .owner()
                        .map(person -> say("ideas.board.owner", IdeaWords.person(names, person)))
                        .orElse(""),
                say("ideas.board." + idea.stage().code()),
                switch (idea.stage()) {
                    case RAW -> path;
                    case DESCRIBED -> path + "/trials";
                    case TESTED, LAUNCHED -> path + "/launch";
                    case DROPPED -> path + "/versions";
                });
    }

    public List<Choice> kinds() {
        var choices = new ArrayList<>(List.of(new Choice("", say("ideas.board.filter.all"))));
        IdeaField.KIND.codes().forEach(code -> choices.add(new Choice(code, IdeaWords.choice(IdeaField.KIND, code))));
        return choices;
    }

    public List<Choice> owners() {
        var choices = new ArrayList<>(List.of(new Choice("", say("ideas.board.filter.all"))));
        names.forEach((person, name) -> choices.add(new Choice(person.toString(), name)));
        return choices;
    }
}
