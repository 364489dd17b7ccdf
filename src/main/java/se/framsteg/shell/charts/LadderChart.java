package se.framsteg.shell.charts;

import java.util.List;

/**
 * Steps from the top down, each a little further in than the one above it, with what stands on it below its name. A step where
 * something stands is full.
 */
public record LadderChart(String title, String description, List<Step> steps, ChartTable table) implements Chart {
    private static final int THICK = 10;
    private static final double FARTHEST = 0.3;

    /** @param standing what stands on it, one a line */
    public record Step(String name, List<String> standing) {
        public Step {
            standing = List.copyOf(standing);
        }
    }

    public LadderChart {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
    }

    @Override
    public void draw(Svg svg) {
        double y = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double in = FARTHEST * i / steps.size();
            y = lines(svg, in, step.name(), true, y) + 3;
            svg.rect(in, y, 1 - in, THICK, step.standing().isEmpty() ? Tone.REST : Tone.FULL);
            y += THICK + 2;
            for (String standing : step.standing()) {
                y = lines(svg, in, standing, false, y);
            }
            y += 12;
        }
    }

    private static double lines(Svg svg, double at, String words, boolean bold, double top) {
        double y = top;
        for (String line : Wrapped.lines(words, (int) (Wrapped.MOST * (1 - at)))) {
            svg.text(at, 0, y + Svg.LETTER, "start", bold, line);
            y += Svg.LINE;
        }
        return y;
    }
}
