package se.framsteg.ideas.cards.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaVersion.Changed;
import se.framsteg.ideas.web.IdeaWords;

/** A field of an idea that was otherwise, in words. @param field by which it is restored */
public record ChangeLine(String field, String label, String then, String now) {
    static List<ChangeLine> of(List<Changed> changed, Map<UUID, String> names) {
        return changed.stream()
                .flatMap(each -> IdeaField.find(each.field())
                        .map(field -> new ChangeLine(
                                field.code(),
                                IdeaWords.label(field),
                                IdeaWords.words(field, each.before(), names),
                                IdeaWords.words(field, each.after(), names)))
                        .stream())
                .toList();
    }
}
