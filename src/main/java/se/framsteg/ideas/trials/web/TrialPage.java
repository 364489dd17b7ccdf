package se.framsteg.ideas.trials.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.Trial;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/** One trial, to write on: what it showed above all. */
public record TrialPage(IdeaDesk desk, Idea idea, Trial trial, Map<UUID, String> names, TrialForm form, Mending mending)
        implements Page {
    @Override
    public String template() {
        return "ideas/trials/web/trial";
    }

    public List<Crumb> above() {
        var above = new ArrayList<>(desk.above(idea));
        above.add(new Crumb(say("ideas.trial.title"), desk.idea(idea.id()) + "/trials"));
        return above;
    }

    public String path() {
        return "%s/trials/%s".formatted(desk.idea(idea.id()), trial.id());
    }

    public List<Choice> people() {
        return people(names, trial.owner());
    }

    /** @param keeps who may go on seeing to it though they have left */
    static List<Choice> people(Map<UUID, String> names, @Nullable UUID keeps) {
        var people = new ArrayList<Choice>();
        people.add(new Choice("", say("ideas.trial.nobody")));
        names.forEach((person, name) -> people.add(new Choice(person.toString(), name)));
        if (keeps != null && !names.containsKey(keeps)) {
            people.add(new Choice(keeps.toString(), say("ideas.person.gone")));
        }
        return people;
    }
}
