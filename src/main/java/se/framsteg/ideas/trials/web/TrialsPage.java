package se.framsteg.ideas.trials.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.Trial;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * What is tried with an idea, and that it is launched.
 *
 * @param form of one more
 * @param said the last part of a text's key
 * @param about the trial that was just taken away; empty where none was
 * @param inCalendar whether the reader's own calendar tells of what they are to test
 */
public record TrialsPage(
        IdeaDesk desk,
        Idea idea,
        Map<UUID, String> names,
        TrialForm form,
        Mending mending,
        String said,
        String about,
        boolean inCalendar,
        LocalDate today)
        implements Page {
    private static final Set<String> KNOWN =
            Set.of("added", "saved", "as-it-is", "removed", "back", "full", "launched", "launch-undone", "still-there");

    @Override
    public String template() {
        return "ideas/trials/web/trials";
    }

    public String path() {
        return desk.idea(idea.id()) + "/trials";
    }

    public String tells() {
        return KNOWN.contains(said) ? say("ideas.trial.said." + said) : "";
    }

    public String kind() {
        return said.equals("full") ? "warning" : "good";
    }

    /** Where a press brings back what was just taken away; empty where nothing was. */
    public String bringsBack() {
        return said.equals("removed") && about.matches(Ids.WRITTEN) ? path() + "/" + about + "/return" : "";
    }

    public List<Choice> people() {
        return TrialPage.people(names, null);
    }

    /** By when, and by whom. */
    public String when(Trial trial) {
        UUID owner = trial.owner();
        String who = owner == null ? say("ideas.trial.nobody") : IdeaWords.person(names, owner);
        LocalDate done = trial.doneOn();
        return done == null
                ? say("ideas.trial.when", date(trial.dueOn()), who)
                : say("ideas.trial.done", date(done), who);
    }

    public boolean isDue(Trial trial) {
        return trial.isDue(today);
    }

    /** That it is launched, in words; empty while it is not. */
    public String launched() {
        var launch = idea.launch();
        return launch == null ? "" : say("ideas.launch.on", date(launch.on()), launch.what());
    }

    /** When it was last said to be there still, and what that is for. */
    public String still() {
        var launch = idea.launch();
        LocalDate on = launch == null ? null : launch.stillOn();
        return on == null ? say("ideas.launch.still.not-said") : say("ideas.launch.still.said", date(on));
    }

    public String stage() {
        return IdeaWords.stage(idea.stage());
    }
}
