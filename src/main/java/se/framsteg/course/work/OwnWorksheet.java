package se.framsteg.course.work;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Worksheet;
import se.framsteg.people.Member;

/**
 * A worksheet of the course that another module keeps, with a page and tables of its own. The edition's file gives its name,
 * week and minutes, and says {@code kept-by: footprint}; whatever keeps it is asked for the rest. It is handed in, read by
 * the coach and answered as all others.
 *
 * <p>Its page lies where other worksheets have theirs, its changes are numbered by {@link Works#nextChange}, and what it says
 * of a company it says to that company's own people alone.
 */
public interface OwnWorksheet {
    /** What the edition's file says that it is kept by. */
    String name();

    /** Who wrote on it last, and when; empty before the first word. */
    Optional<Progress> begun(Member by, Round round);

    /** The work as it stands, to be handed in; empty before the first word. */
    Optional<Copy> copy(Member by, Round round);

    /**
     * What a colleague may be asked for of it, as if the edition's file said so, and how that stands: what is answered once,
     * and the rows that stand or are offered. A table's first field names the row and is not asked for, as its second is what
     * answers it.
     *
     * @param row whose questions the table has; null for those of any row
     */
    Work asked(Member by, Round round, Worksheet worksheet, @Nullable UUID row);

    /** Keeps what a colleague answers of that, in their own name, as {@link Works#write} does. */
    Written answer(Member by, Round round, int seen, Map<AnswerPlace, String> typed);

    /** What a coach reads of a document that was handed in. */
    Reading read(String document);

    /** The same, drawn for paper. */
    Reading print(String document);

    /** The same for other programs: a record whose parts are called what their keys shall be. */
    Object export(String document);

    /**
     * As if the edition's file said all there is to the worksheet, for paper to write on by hand.
     *
     * @param document what is printed on it already; null for an empty one
     */
    OnPaper onPaper(Worksheet worksheet, @Nullable String document);

    /** A worksheet to write on by hand, and what stands on it. */
    record OnPaper(Worksheet form, Answers answers) {}

    /**
     * Work as it stands.
     *
     * @param work null while it is in no course yet, so that it cannot be handed in
     * @param seq the number of the last change that is in it
     * @param whole whether nothing that is needed is lacking
     * @param document JSON that says the same in the same letters each time
     */
    record Copy(@Nullable UUID work, int seq, boolean whole, String document) {}
}
