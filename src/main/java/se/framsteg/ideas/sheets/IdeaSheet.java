package se.framsteg.ideas.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.Progress;
import se.framsteg.course.work.Reading;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Written;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.Ideas;
import se.framsteg.people.Member;

/**
 * A worksheet of ideas: how far it has come, what is handed in, what the coach reads. Colleagues write on the ideas themselves, and are
 * not asked for rows of them here.
 */
public abstract class IdeaSheet implements OwnWorksheet {
    private final Ideas ideas;
    private final IdeasInCourse course;

    IdeaSheet(Ideas ideas, IdeasInCourse course) {
        this.ideas = ideas;
        this.course = course;
    }

    /** What is told of each idea, in its order; the first names it. */
    abstract List<IdeaField> fields();

    /** What is still needed, as the last parts of texts' keys; empty where it is whole. */
    public abstract List<String> lacks(List<Idea> counting);

    /** What is counted out for an idea, in words. */
    abstract List<Reading.Line> counted(IdeasDocument.Card card);

    /** Whether an idea belongs on it. */
    abstract boolean isOf(Idea idea);

    /** Those that others can understand. */
    public List<Idea> counting(Member by) {
        return ideas.of(by).stream().filter(Idea::counts).toList();
    }

    @Override
    public Optional<Progress> begun(Member by, Round round) {
        return ideas.of(by).stream()
                .filter(this::isOf)
                .max(Comparator.comparing(idea -> idea.last().at()))
                .map(idea -> new Progress(name(), idea.last().by(), idea.last().at()));
    }

    @Override
    public Optional<Copy> copy(Member by, Round round) {
        List<Idea> counting = counting(by);
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        IdeasInCourse.Last last = course.last(by, round, name());
        return Optional.of(new Copy(
                last.work(),
                last.seq(),
                lacks(counting).isEmpty(),
                IdeasDocument.of(counting, fields()).write()));
    }

    @Override
    public Work asked(Member by, Round round, Worksheet worksheet, @Nullable UUID row) {
        IdeasInCourse.Last last = course.last(by, round, name());
        Worksheet form = IdeaPaper.form(worksheet, List.of());
        return new Work(form, last.work(), last.seq(), Answers.NONE, null, null);
    }

    @Override
    public Written answer(Member by, Round round, int seen, Map<AnswerPlace, String> typed) {
        throw new NoSuchElementException("Nothing is asked for of ideas");
    }

    @Override
    public Reading read(String document) {
        List<Reading.Row> rows = IdeasDocument.read(document).ideas().stream()
                .map(card -> new Reading.Row(
                        card.id(),
                        IdeaLines.title(card),
                        Stream.concat(IdeaLines.of(card, fields()), counted(card).stream())
                                .toList()))
                .toList();
        return new Reading(
                List.of(),
                rows.isEmpty() ? List.of() : List.of(new Reading.Part(IdeaLines.heading(), rows)),
                List.of(),
                null);
    }

    @Override
    public Reading print(String document) {
        return read(document);
    }

    @Override
    public Object export(String document) {
        return IdeasDocument.read(document);
    }

    @Override
    public OnPaper onPaper(Worksheet worksheet, @Nullable String document) {
        return IdeaPaper.of(worksheet, fields(), document == null ? null : IdeasDocument.read(document));
    }
}
