package se.framsteg.ideas.sheets;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.framsteg.course.work.Reading;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.Stage;
import se.framsteg.ideas.web.IdeaWords;

/** Says ideas as they were handed in, for whoever reads them. */
final class IdeaLines {
    private IdeaLines() {}

    static String heading() {
        return say("ideas.title");
    }

    static String title(IdeasDocument.Card card) {
        return say("ideas.name", card.number(), card.said(IdeaField.TITLE));
    }

    /** How far it had come, and what was said of it but its title. */
    static Stream<Reading.Line> of(IdeasDocument.Card card, List<IdeaField> fields) {
        var stage = new Reading.Line(say("ideas.sheet.stage"), IdeaWords.stage(Stage.of(card.stage())));
        return Stream.concat(
                Stream.of(stage),
                fields.stream()
                        .filter(field ->
                                field != IdeaField.TITLE && !card.said(field).isEmpty())
                        .map(field -> new Reading.Line(
                                IdeaWords.label(field), IdeaWords.words(field, card.said(field), Map.of()))));
    }
}
