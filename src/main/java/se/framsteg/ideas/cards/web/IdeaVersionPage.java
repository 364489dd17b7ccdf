package se.framsteg.ideas.cards.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** How an idea stood, where that is otherwise than it stands. */
public record IdeaVersionPage(IdeaDesk desk, Idea idea, int version, List<ChangeLine> lines) implements Page {
    @Override
    public String template() {
        return "ideas/cards/web/version";
    }

    public List<Crumb> above() {
        var above = new ArrayList<>(desk.above(idea));
        above.add(new Crumb(say("course.versions.title"), desk.idea(idea.id()) + "/versions"));
        return above;
    }

    public String path() {
        return "%s/versions/%d/restoration".formatted(desk.idea(idea.id()), version);
    }
}
