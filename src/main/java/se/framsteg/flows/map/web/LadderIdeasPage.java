package se.framsteg.flows.map.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.flows.map.LadderIdeas.OnLadder;
import se.framsteg.flows.map.LadderView;
import se.framsteg.ideas.Ideas;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/**
 * The ideas on a company's ladder, to go on with.
 *
 * @param home the company's own page
 * @param full whether there is no room for another idea
 */
public record LadderIdeasPage(String home, Round round, Worksheet analysis, List<OnLadder> ideas, boolean full)
        implements Page {
    @Override
    public String template() {
        return "flows/map/web/ladderIdeas";
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(say("flows.map.crumb.company"), home),
                new Crumb(say("flows.map.crumb.course"), course()),
                new Crumb(analysis.title().in(lang()), worksheet()));
    }

    private String course() {
        return "%s/course/%s".formatted(home, round.programmeSlug());
    }

    public String worksheet() {
        return course() + "/" + analysis.name();
    }

    public String begin(OnLadder each) {
        return "%s/cards/%s".formatted(worksheet(), each.idea().id());
    }

    /** Where what has been begun is. */
    public String card(OnLadder each) {
        return "%s/ideas/%s"
                .formatted(home, each.card() == null ? "" : each.card().value());
    }

    public String step(OnLadder each) {
        return LadderView.named(each.idea().rung());
    }

    public String fullWords() {
        return say("flows.map.cards.full", Ideas.MOST);
    }
}
