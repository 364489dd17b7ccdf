package se.framsteg.shell.charts;

import java.util.List;

/** Standing columns, as for the answers from 0 to 10: how many above each, what it is below, and what groups they form. */
public record ColumnChart(String title, String description, List<Column> columns, List<Group> groups, ChartTable table)
        implements Chart {

    public record Column(String name, long n, Tone tone) {}

    /** What the columns of one tone are called. */
    public record Group(Tone tone, String words) {}

    private static final int HIGH = 130;
    private static final double THICK = 0.72;

    @Override
    public void draw(Svg svg) {
        double most = Math.max(1, columns.stream().mapToLong(Column::n).max().orElse(1));
        double step = 1.0 / columns.size();
        double foot = HIGH + 22;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double high = column.n() / most * HIGH;
            double middle = (i + 0.5) * step;
            if (column.n() > 0) {
                svg.rect(middle - THICK * step / 2, foot - high, THICK * step, high, column.tone());
                svg.text(middle, 0, foot - high - 6, "middle", true, Long.toString(column.n()));
            }
            svg.text(middle, 0, foot + 20, "middle", false, column.name());
        }
        svg.baseline(foot);
        legend(svg, foot + 38);
    }

    private void legend(Svg svg, double top) {
        double y = top;
        for (Group group : groups) {
            svg.swatch(y, group.tone());
            for (String line : Wrapped.lines(group.words(), Wrapped.MOST - 4)) {
                svg.text(0, 28, y + 12, "start", false, line);
                y += Svg.LINE;
            }
            y += 6;
        }
    }
}
