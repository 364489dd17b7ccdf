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
}
