package se.framsteg.ideas.canvas.web;

import static se.framsteg.ideas.IdeaField.CHANNELS;
import static se.framsteg.ideas.IdeaField.COST_DRIVERS;
import static se.framsteg.ideas.IdeaField.CUSTOMER;
import static se.framsteg.ideas.IdeaField.END_OF_LIFE;
import static se.framsteg.ideas.IdeaField.END_OF_LIFE_COST;
import static se.framsteg.ideas.IdeaField.INCOME;
import static se.framsteg.ideas.IdeaField.OFFER;
import static se.framsteg.ideas.IdeaField.PARTNERS;
import static se.framsteg.ideas.IdeaField.PROBLEM;
import static se.framsteg.ideas.IdeaField.TAKE_BACK;
import static se.framsteg.ideas.IdeaField.VALUE_CUSTOMER;
import static se.framsteg.ideas.IdeaField.VALUE_PEOPLE;
import static se.framsteg.ideas.IdeaField.VALUE_PLANET;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaWritten;
import se.framsteg.ideas.web.Entry;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.ideas.web.Told;
import se.framsteg.shell.Page;

/**
 * One idea with its three values on one page.
 *
 * @param writing whether it is to be written on; else it is to be read and printed
 * @param written what became of what came in the form, where it is shown again
 */
public record CanvasPage(IdeaDesk desk, Idea idea, boolean writing, Told told, IdeaWritten written) implements Page {
    /** What stands together on the sheet. @param key the last part of its heading's key, and how it is laid out */
    public record Group(String key, List<Box> boxes, List<Entry> entries) {
        public String title() {
            return say("ideas.canvas.group." + key);
        }
    }

    /** @param words empty where nothing is said */
    public record Box(String label, String words) {}

    @Override
    public String template() {
        return writing ? "ideas/canvas/web/canvasForm" : "ideas/canvas/web/canvas";
    }

    public String path() {
        return desk.idea(idea.id()) + "/canvas";
    }

    public List<Group> groups() {
        return List.of(
                group("problem", CUSTOMER, PROBLEM),
                group("offer", OFFER, CHANNELS),
                group("values", VALUE_CUSTOMER, VALUE_PLANET, VALUE_PEOPLE),
                group("with", PARTNERS),
                group("end", END_OF_LIFE, TAKE_BACK, END_OF_LIFE_COST),
                group("money", INCOME, COST_DRIVERS));
    }

    private Group group(String key, IdeaField... fields) {
        return new Group(
                key,
                List.of(fields).stream()
                        .map(field -> new Box(
                                IdeaWords.label(field),
                                IdeaWords.words(field, idea.text().said(field), Map.of())))
                        .toList(),
                List.of(fields).stream()
                        .map(field -> Entry.of(field, idea, written, Map.of()))
                        .toList());
    }

    public String tells() {
        return told.text(idea);
    }
}
