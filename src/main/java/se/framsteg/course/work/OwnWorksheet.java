package se.framsteg.course.work;

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
     * @param seq the number of the last change that is in it
     * @param whole whether nothing that is needed is lacking
     * @param document JSON that says the same in the same letters each time
     */
    record Copy(UUID work, int seq, boolean whole, String document) {}
}
