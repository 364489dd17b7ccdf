package se.framsteg.ideas.worth.web;

import static se.framsteg.ideas.IdeaField.DECISION;
import static se.framsteg.ideas.IdeaField.GAIN;
import static se.framsteg.ideas.IdeaField.INVESTMENT;
import static se.framsteg.ideas.IdeaField.REASON;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaWritten;
import se.framsteg.ideas.Worth;
import se.framsteg.ideas.web.Entry;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.Told;
import se.framsteg.ideas.web.WorthWords;
import se.framsteg.shell.Page;

/** What one idea is worth, to write on. @param written what became of what came in the form, where it is shown again */
public record WorthPage(IdeaDesk desk, Idea idea, Told told, IdeaWritten written) implements Page {
    @Override
    public String template() {
        return "ideas/worth/web/worth";
    }

    public String path() {
        return desk.idea(idea.id()) + "/worth";
    }

    public List<Entry> scores() {
        return entries(Worth.SCORES);
    }

    public List<Entry> money() {
        return entries(List.of(INVESTMENT, GAIN));
    }

    public List<Entry> decision() {
        return entries(List.of(DECISION, REASON));
    }

    private List<Entry> entries(List<IdeaField> fields) {
        return fields.stream()
                .map(field -> Entry.of(field, idea, written, Map.of()))
                .toList();
    }

    public String score() {
        return Worth.score(idea.text())
                .map(score -> say("ideas.worth.score.is", WorthWords.decimals(score)))
                .orElseGet(() -> say("ideas.worth.score.not"));
    }

    public String payback() {
        return WorthWords.payback(idea.text());
    }

    public String tells() {
        return told.text(idea);
    }

    public String saved() {
        return say("ideas.saved.by", moment(idea.last().at()), idea.last().by());
    }
}
