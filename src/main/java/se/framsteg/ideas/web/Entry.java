package se.framsteg.ideas.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaField.Type;
import se.framsteg.ideas.IdeaWritten;
import se.framsteg.ideas.IdeaWritten.Overtaken;
import se.framsteg.shell.Texts;
import se.framsteg.shell.parts.Choice;

/**
 * One field of an idea, as a page shows it.
 *
 * @param value what was typed and is not kept; else what stands, as it is typed
 * @param fault what is wrong with it; empty where nothing is
 * @param by who else has written in it meanwhile; null where nobody has, as {@code theirs} is then empty
 * @param choices what may be chosen; none where words or figures are written
 */
public record Entry(
        IdeaField field,
        String value,
        String fault,
        @Nullable String by,
        String theirs,
        List<Choice> choices) {
    public static Entry of(IdeaField field, Idea idea, IdeaWritten written, Map<UUID, String> names) {
        String kept = idea.text().said(field);
        String value = written.unkept().getOrDefault(field.code(), IdeaWords.typed(field, kept));
        Overtaken overtaken = written.overtaken().stream()
                .filter(each -> each.field().equals(field.code()))
                .findFirst()
                .orElse(null);
        return new Entry(
                field,
                value,
                written.mending().error(field.code()),
                overtaken == null ? null : overtaken.by(),
                overtaken == null ? "" : IdeaWords.words(field, overtaken.theirs(), names),
                choices(field, kept, names));
    }

    private static List<Choice> choices(IdeaField field, String kept, Map<UUID, String> names) {
        var choices = new ArrayList<Choice>();
        if (field.type() == Type.CHOICE || field.type() == Type.PERSON) {
            choices.add(new Choice("", say("ideas.not-said")));
        }
        field.codes().forEach(code -> choices.add(new Choice(code, IdeaWords.choice(field, code))));
        if (field.type() == Type.PERSON) {
            names.forEach((person, name) -> choices.add(new Choice(person.toString(), name)));
            if (!kept.isEmpty() && !names.containsKey(UUID.fromString(kept))) {
                choices.add(new Choice(kept, say("ideas.person.gone")));
            }
        }
        return choices;
    }

    public String name() {
        return field.code();
    }

    public String label() {
        return IdeaWords.label(field);
    }

    public boolean isLines() {
        return field.type() == Type.LINES;
    }

    /** With how many characters there is room for, where that is counted. */
    public String hint() {
        String key = "ideas.field." + field.code() + ".hint";
        String hint = Texts.has(lang(), key) ? say(key) : "";
        return isLines() ? (hint + " " + say("ideas.room", field.longest())).strip() : hint;
    }
}
