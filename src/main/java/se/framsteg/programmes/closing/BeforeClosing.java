package se.framsteg.programmes.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Say;

/** What should be done before a programme is closed. Owned here, answered by every module that may know of something. */
public interface BeforeClosing {
    /** What is counted, also what is done. */
    List<Line> lines(Manager by, Programme programme, LocalDate today);

    /** Whether a programme cannot be closed before it is done, or somebody should only know of it. */
    enum Weight {
        HINDERS,
        REMINDS
    }

    /**
     * One line of the list.
     *
     * @param textKey the key of a text of the answering module, said of what is left; {@code .done} where nothing is
     * @param left how much there is left of it, the first argument of the text
     * @param path where it is mended, below the region's own address
     */
    record Line(Weight weight, String textKey, long left, List<Object> further, String path) {
        public static Line hinders(String textKey, long left, String path) {
            return new Line(Weight.HINDERS, textKey, left, List.of(), path);
        }

        public static Line reminds(String textKey, long left, String path, Object... further) {
            return new Line(Weight.REMINDS, textKey, left, List.of(further), path);
        }

        public boolean isDone() {
            return left == 0;
        }

        public boolean hinders() {
            return !isDone() && weight == Weight.HINDERS;
        }

        public String says() {
            if (isDone()) {
                return Say.say(textKey + ".done");
            }
            var arguments = new ArrayList<Object>();
            arguments.add(left);
            arguments.addAll(further);
            return Say.say(textKey, arguments.toArray());
        }
    }
}
