package se.framsteg.ideas.sheets;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.framsteg.course.work.Reading;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaText;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.Worth;
import se.framsteg.ideas.web.WorthWords;

/** What a company thinks its ideas are worth, as a worksheet. Whole when each that counts has its scores and a decision. */
@Component
public class IdeaPriorities extends IdeaSheet {
    /** The name of the worksheet, and the last part of its address. */
    public static final String NAME = "idea-priorities";

    private static final List<IdeaField> FIELDS = List.of(
            IdeaField.TITLE,
            IdeaField.PULL,
            IdeaField.EFFECT,
            IdeaField.PROFIT,
            IdeaField.FEASIBILITY,
            IdeaField.FIT,
            IdeaField.INVESTMENT,
            IdeaField.GAIN,
            IdeaField.DECISION,
            IdeaField.REASON);

    IdeaPriorities(Ideas ideas, IdeasInCourse course) {
        super(ideas, course);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    List<IdeaField> fields() {
        return FIELDS;
    }

    /** One of which it is said what it is worth. */
    @Override
    boolean isOf(Idea idea) {
        return FIELDS.stream().skip(1).anyMatch(idea.text()::says);
    }

    @Override
    public List<String> lacks(List<Idea> counting) {
        if (counting.isEmpty()) {
            return List.of("described");
        }
        var lacks = new ArrayList<String>();
        if (!counting.stream().allMatch(idea -> Worth.score(idea.text()).isPresent())) {
            lacks.add("scores");
        }
        if (!counting.stream().allMatch(idea -> idea.text().says(IdeaField.DECISION))) {
            lacks.add("decision");
        }
        return lacks;
    }

    @Override
    List<Reading.Line> counted(IdeasDocument.Card card) {
        var text = new IdeaText(new TreeMap<>(card.said()));
        var lines = new ArrayList<Reading.Line>();
        Worth.score(text)
                .ifPresent(score ->
                        lines.add(new Reading.Line(say("ideas.worth.column.score"), WorthWords.decimals(score))));
        lines.add(new Reading.Line(say("ideas.worth.column.payback"), WorthWords.payback(text)));
        return lines;
    }
}
