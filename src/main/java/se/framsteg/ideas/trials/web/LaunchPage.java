package se.framsteg.ideas.trials.web;

import se.framsteg.ideas.Idea;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** Where a company says that an idea is launched. */
public record LaunchPage(IdeaDesk desk, Idea idea, LaunchForm form, Mending mending) implements Page {
    @Override
    public String template() {
        return "ideas/trials/web/launch";
    }

    public String path() {
        return desk.idea(idea.id()) + "/launch";
    }
}
