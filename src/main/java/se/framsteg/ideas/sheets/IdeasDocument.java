package se.framsteg.ideas.sheets;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.shell.Json;

/** Ideas as they stood when they were handed in, by number: all in plain signs, so that it reads the same for ever. */
public record IdeasDocument(List<Card> ideas) {
    public IdeasDocument {
        ideas = List.copyOf(ideas);
    }

    /** @param said by field; what is empty is not there */
    public record Card(UUID id, int number, String stage, Map<String, String> said) {
        public Card {
            said = new TreeMap<>(said);
        }

        String said(IdeaField field) {
            return said.getOrDefault(field.code(), "");
        }
    }

    /** @param fields what is told of each */
    static IdeasDocument of(List<Idea> ideas, List<IdeaField> fields) {
        return new IdeasDocument(ideas.stream()
                .map(idea ->
                        new Card(idea.id().value(), idea.number(), idea.stage().code(), said(idea, fields)))
                .toList());
    }

    private static SortedMap<String, String> said(Idea idea, List<IdeaField> fields) {
        var said = new TreeMap<String, String>();
        fields.stream()
                .filter(field -> idea.text().says(field))
                .forEach(field -> said.put(field.code(), idea.text().said(field)));
        return said;
    }

    static IdeasDocument read(String document) {
        return Json.read(document, IdeasDocument.class);
    }

    String write() {
        return Json.write(this);
    }
}
