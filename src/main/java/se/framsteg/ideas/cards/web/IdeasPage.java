package se.framsteg.ideas.cards.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.Stage;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.ideas.web.Told;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * All ideas of a company by stage, with a line for a new one on top.
 *
 * @param about the idea that something was just done with; null where it is none
 * @param title what was typed of a new one that could not be kept
 */
public record IdeasPage(
        IdeaDesk desk,
        List<Idea> ideas,
        Told told,
        @Nullable Idea about,
        String title,
        Mending mending) implements Page {
    /** Ideas of one stage. */
    public record Group(Stage stage, String title, List<Idea> ideas) {}

    @Override
    public String template() {
        return "ideas/cards/web/ideas";
    }

    /** What is furthest first; what was dropped last. */
    public List<Group> groups() {
        return Stream.of(Stage.LAUNCHED, Stage.TESTED, Stage.DESCRIBED, Stage.RAW, Stage.DROPPED)
                .map(stage -> new Group(
                        stage,
                        IdeaWords.stages(stage),
                        ideas.stream()
                                .filter(idea -> !idea.isMerged() && idea.stage() == stage)
                                .toList()))
                .filter(group -> !group.ideas().isEmpty())
                .toList();
    }

    public List<Idea> merged() {
        return ideas.stream().filter(Idea::isMerged).toList();
    }

    public String count() {
        return say(
                "ideas.count",
                ideas.stream().filter(Idea::isOpen).count(),
                ideas.stream().filter(Idea::counts).count());
    }

    public String name(Idea idea) {
        return IdeaWords.name(idea);
    }

    /** What would bring it further; empty where nothing is lacking. */
    public String next(Idea idea) {
        return switch (idea.stage()) {
            case RAW -> say("ideas.next.raw", idea.text().undescribed().size());
            case DESCRIBED -> say("ideas.next.described");
            case TESTED -> say("ideas.next.tested");
            case LAUNCHED, DROPPED -> "";
        };
    }

    public String tells() {
        return told.text(about);
    }

    /** Where a press brings back what was just taken away; empty where nothing was. */
    public String bringsBack() {
        return told.is("removed") && about != null && about.fate().removed() ? desk.idea(about.id()) + "/return" : "";
    }
}
