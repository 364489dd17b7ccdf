package se.framsteg.ideas.cards.web;

import static se.framsteg.ideas.IdeaField.CHANNELS;
import static se.framsteg.ideas.IdeaField.CO2E;
import static se.framsteg.ideas.IdeaField.COST_DRIVERS;
import static se.framsteg.ideas.IdeaField.CUSTOMER;
import static se.framsteg.ideas.IdeaField.END_OF_LIFE;
import static se.framsteg.ideas.IdeaField.INCOME;
import static se.framsteg.ideas.IdeaField.KIND;
import static se.framsteg.ideas.IdeaField.LADDER;
import static se.framsteg.ideas.IdeaField.MATERIAL;
import static se.framsteg.ideas.IdeaField.NEW_TO;
import static se.framsteg.ideas.IdeaField.OFFER;
import static se.framsteg.ideas.IdeaField.OWNER;
import static se.framsteg.ideas.IdeaField.PARTNERS;
import static se.framsteg.ideas.IdeaField.PROBLEM;
import static se.framsteg.ideas.IdeaField.TITLE;
import static se.framsteg.ideas.IdeaField.VALUE_CUSTOMER;
import static se.framsteg.ideas.IdeaField.VALUE_PEOPLE;
import static se.framsteg.ideas.IdeaField.VALUE_PLANET;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaWritten;
import se.framsteg.ideas.Stage;
import se.framsteg.ideas.web.Entry;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.ideas.web.Told;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Choice;

/**
 * The card of one idea, to read and to write on.
 *
 * @param all of the company's ideas
 * @param names of the company's people
 * @param written what became of what came in the form, where it is shown again
 */
public record IdeaPage(
        IdeaDesk desk,
        Idea idea,
        List<Idea> all,
        Map<UUID, String> names,
        Told told,
        IdeaWritten written,
        PhotoPart photo)
        implements Page {
    /** Fields that belong together. @param key the last part of its heading's key; empty for what stands first */
    public record Section(String key, List<Entry> entries) {
        public String title() {
            return say("ideas.section." + key);
        }
    }

    @Override
    public String template() {
        return "ideas/cards/web/idea";
    }

    public String path() {
        return desk.idea(idea.id());
    }

    public List<Section> sections() {
        return List.of(
                section("what", TITLE, KIND, NEW_TO, OWNER, PROBLEM, CUSTOMER, OFFER),
                section("values", VALUE_CUSTOMER, VALUE_PLANET, VALUE_PEOPLE),
                section("business", INCOME, END_OF_LIFE, PARTNERS, CHANNELS, COST_DRIVERS),
                section("effect", LADDER, CO2E, MATERIAL));
    }

    private Section section(String key, IdeaField... fields) {
        return new Section(
                key,
                List.of(fields).stream()
                        .map(field -> Entry.of(field, idea, written, names))
                        .toList());
    }

    public String stage() {
        return IdeaWords.stage(idea.stage());
    }

    /** What would bring it to the next stage. */
    public String next() {
        return say("ideas.stage." + idea.stage().code() + ".next");
    }

    /** What somebody outside the company still needs to understand it. */
    public List<IdeaField> undescribed() {
        return idea.stage() == Stage.RAW ? idea.text().undescribed() : List.of();
    }

    /** What is to be tried next; null where nothing is. */
    public @Nullable String nextTrial() {
        return idea.next()
                .map(trial -> say("ideas.trial.next", trial.what(), date(trial.dueOn())))
                .orElse(null);
    }

    public String label(IdeaField field) {
        return IdeaWords.label(field);
    }

    public String tells() {
        return told.text(idea);
    }

    public String saved() {
        return say("ideas.saved.by", moment(idea.last().at()), idea.last().by());
    }

    /** Those that may go on in its place. */
    public List<Choice> others() {
        return all.stream()
                .filter(other -> !other.id().equals(idea.id()) && !other.isMerged())
                .map(other -> new Choice(other.id().value().toString(), IdeaWords.name(other)))
                .toList();
    }

    /** Those that were merged into it. */
    public List<Idea> merged() {
        return all.stream()
                .filter(other -> idea.id().equals(other.fate().mergedInto()))
                .toList();
    }

    /** Its name, for a link; empty where that has been taken away. */
    public String mergedInto() {
        return all.stream()
                .filter(other -> other.id().equals(idea.fate().mergedInto()))
                .map(IdeaWords::name)
                .findFirst()
                .orElse("");
    }

    public String name(Idea other) {
        return IdeaWords.name(other);
    }
}
