package se.framsteg.course.views;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.shell.charts.ChartTable;

/**
 * Five by five boxes with what stands in each, by number and name.
 *
 * @param across what grows from left to right, as {@code up} does from the bottom
 * @param ticks what the five steps are called, with spaces between
 * @param marks what stands in it, in the order of their numbers
 * @param strong from which step on, across or up, a box belongs to what counts most; 6 where none does
 * @param notes what else to know, and how its marks are read
 */
public record Grid(
        String title,
        String words,
        String across,
        String up,
        int strong,
        String ticks,
        List<Mark> marks,
        List<String> notes,
        ChartTable table)
        implements View {
    public static final int STEPS = 5;

    /**
     * @param column 1–5 from the left, as {@code row} is from the bottom
     * @param css how it is told from others
     */
    public record Mark(int number, String name, int column, int row, String css) {}

    public record Box(boolean strong, List<Mark> marks) {}

    /** @param step 1–5 */
    public String tick(int step) {
        return ticks.split(" ")[step - 1];
    }

    /** From the top. */
    public List<Integer> rows() {
        return List.of(5, 4, 3, 2, 1);
    }

    /** One row of boxes from the left. */
    public List<Box> boxes(int row) {
        var boxes = new ArrayList<Box>();
        for (int step = 1; step <= STEPS; step++) {
            int column = step;
            boxes.add(new Box(
                    column >= strong || row >= strong,
                    marks.stream()
                            .filter(mark -> mark.column() == column && mark.row() == row)
                            .toList()));
        }
        return boxes;
    }
}
