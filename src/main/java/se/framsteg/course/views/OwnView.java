package se.framsteg.course.views;

import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;

/**
 * What another module draws and tells of the answers on a worksheet that is declared whole. The worksheet's file names it among its
 * views; the answers are as they stand, half typed ones too. It is read by whoever may read the worksheet.
 */
public interface OwnView {
    /** What files call it. */
    String name();

    List<View> of(Worksheet worksheet, Answers answers);

    /** Where the company, and nobody else, may go on from its worksheet. */
    default List<Further> further() {
        return List.of();
    }

    /** @param path below the worksheet's own */
    record Further(String words, String path) {}
}
