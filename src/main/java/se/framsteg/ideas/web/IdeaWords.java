package se.framsteg.ideas.web;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.Stage;
import se.framsteg.people.CompanyPerson;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;

/** Says what is kept of an idea. */
public final class IdeaWords {
    private IdeaWords() {}

    public static String label(IdeaField field) {
        return say("ideas.field." + field.code());
    }

    public static String stage(Stage stage) {
        return say("ideas.stage." + stage.code());
    }

    /** Over those that have come as far. */
    public static String stages(Stage stage) {
        return say("ideas.stage." + stage.code() + ".many");
    }

    public static String name(Idea idea) {
        return say("ideas.name", idea.number(), idea.title());
    }

    public static Map<UUID, String> names(List<CompanyPerson> people) {
        return people.stream()
                .collect(Collectors.toMap(CompanyPerson::personId, CompanyPerson::name, (first, _) -> first));
    }

    /** A person by name; who is at the company no more is told of so. */
    public static String person(Map<UUID, String> names, UUID person) {
        return names.getOrDefault(person, say("ideas.person.gone"));
    }

    /** What is kept of a field, in words; empty where nothing is. */
    public static String words(IdeaField field, String kept, Map<UUID, String> names) {
        if (kept.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case LINE, LINES -> kept;
            case CHOICE -> choice(field, kept);
            case PERSON -> person(names, UUID.fromString(kept));
            case COST, GAIN -> say("ideas.sek", Say.number(new BigDecimal(kept)));
            case TONNES -> say("ideas.tonnes", plain(kept));
        };
    }

    /** A score is called the same in every field. */
    public static String choice(IdeaField field, String code) {
        return say(field.codes().getFirst().equals("1") ? "ideas.score." + code : "ideas." + field.code() + "." + code);
    }

    /** As it is typed. */
    public static String typed(IdeaField field, String kept) {
        if (kept.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case COST, GAIN -> Say.number(new BigDecimal(kept));
            case TONNES -> plain(kept);
            default -> kept;
        };
    }

    private static String plain(String kept) {
        return Say.lang() == Lang.SV ? kept.replace('.', ',') : kept;
    }
}
