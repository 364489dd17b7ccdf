package se.framsteg.ideas.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaId;
import se.framsteg.people.Member;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** Whose ideas an address names, and where their pages are. */
public record IdeaDesk(Member by, Region region) {
    public String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    /** The list. */
    public String ideas() {
        return home() + "/ideas";
    }

    public String path(IdeaWay way) {
        return home() + "/" + way.address();
    }

    public String idea(IdeaId id) {
        return "%s/%s".formatted(ideas(), id.value());
    }

    /** Above a page that the row of links leads to. */
    public List<Crumb> above() {
        return List.of(new Crumb(say("ideas.crumb.company"), home()));
    }

    /** Above a page that belongs to all ideas, or to one. */
    public List<Crumb> aboveIdea() {
        return List.of(new Crumb(say("ideas.crumb.company"), home()), new Crumb(say("ideas.title"), ideas()));
    }

    /** Above a page that belongs to one idea. */
    public List<Crumb> above(Idea idea) {
        return List.of(
                new Crumb(say("ideas.crumb.company"), home()),
                new Crumb(say("ideas.title"), ideas()),
                new Crumb(idea.title(), idea(idea.id())));
    }
}
