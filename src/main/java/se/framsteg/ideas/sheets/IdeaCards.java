package se.framsteg.ideas.sheets;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.course.work.Reading;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.Ideas;

/** The cards of a company's ideas as a worksheet. Whole when one of them is thought through to the end of what is sold. */
@Component
public class IdeaCards extends IdeaSheet {
    /** The name of the worksheet, and the last part of its address. */
    public static final String NAME = "idea-cards";

    private static final List<IdeaField> FIELDS = List.of(
            IdeaField.TITLE,
            IdeaField.KIND,
            IdeaField.NEW_TO,
            IdeaField.PROBLEM,
            IdeaField.CUSTOMER,
            IdeaField.OFFER,
            IdeaField.VALUE_CUSTOMER,
            IdeaField.VALUE_PLANET,
            IdeaField.VALUE_PEOPLE,
            IdeaField.INCOME,
            IdeaField.END_OF_LIFE,
            IdeaField.TAKE_BACK,
            IdeaField.END_OF_LIFE_COST,
            IdeaField.PARTNERS,
            IdeaField.CHANNELS,
            IdeaField.COST_DRIVERS,
            IdeaField.LADDER,
            IdeaField.CO2E,
            IdeaField.MATERIAL);

    IdeaCards(Ideas ideas, IdeasInCourse course) {
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

    @Override
    boolean isOf(Idea idea) {
        return true;
    }

    @Override
    public List<String> lacks(List<Idea> counting) {
        return counting.isEmpty() ? List.of("described") : List.of();
    }

    @Override
    List<Reading.Line> counted(IdeasDocument.Card card) {
        return List.of();
    }
}
