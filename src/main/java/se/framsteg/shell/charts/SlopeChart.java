package se.framsteg.shell.charts;

import java.util.List;

/**
 * Lines from what was to what is to be, each on a scale of its own from nothing to the greater of its two values, all over the
 * same years.
 */
public record SlopeChart(String title, String description, List<Slope> slopes, ChartTable table) implements Chart {
    private static final int HIGH = 48;
    private static final double EDGE = 0.02;

    /** @param words what is read above the line, one sentence a line */
    public record Slope(String name, List<String> words, int fromYear, double from, int toYear, double to) {
        public Slope {
            if (toYear <= fromYear || from < 0 || to < 0) {
                throw new IllegalArgumentException("A line goes onwards in time, between values not below nothing");
            }
        }
    }

    public SlopeChart {
        if (slopes.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
    }

    @Override
    public void draw(Svg svg) {
        int first = slopes.stream().mapToInt(Slope::fromYear).min().orElseThrow();
        int last = slopes.stream().mapToInt(Slope::toYear).max().orElseThrow();
        double y = 0;
        for (Slope slope : slopes) {
            y = lines(svg, slope.name(), true, y);
            for (String words : slope.words()) {
                y = lines(svg, words, false, y);
            }
            y += 14;
            double most = Math.max(Math.max(slope.from(), slope.to()), Double.MIN_NORMAL);
            svg.baseline(y + HIGH + 4);
            svg.slope(
                    across(slope.fromYear(), first, last),
                    y + HIGH * (1 - slope.from() / most),
                    across(slope.toYear(), first, last),
                    y + HIGH * (1 - slope.to() / most));
            y += HIGH + 24;
            svg.text(0, 0, y, "start", false, String.valueOf(first));
            svg.text(1, 0, y, "end", false, String.valueOf(last));
            y += 24;
        }
    }

    private static double lines(Svg svg, String words, boolean bold, double top) {
        double y = top;
        if (words.isEmpty()) {
            return y;
        }
        for (String line : Wrapped.lines(words, Wrapped.MOST)) {
            svg.text(0, 0, y + Svg.LETTER, "start", bold, line);
            y += Svg.LINE;
        }
        return y;
    }

    private static double across(int year, int first, int last) {
        return EDGE + (1 - 2 * EDGE) * (year - first) / (last - first);
    }
}
