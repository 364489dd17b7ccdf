package se.framsteg.shell.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars with their names above them, each with the mark of its target if it has one.
 *
 * @param most the value that fills the width
 * @param markName what the mark is called; needed where a bar has one
 */
public record BarChart(
        String title,
        String description,
        List<Bar> bars,
        double most,
        @Nullable String markName,
        ChartTable table) implements Chart {

    /** @param words the value as it is read, as in {@code 28 av 34} */
    public record Bar(
            String name,
            double value,
            String words,
            @Nullable Double target) {}

    private static final int THICK = 16;

    @Override
    public void draw(Svg svg) {
        double y = 0;
        for (Bar bar : bars) {
            y = name(svg, bar, y);
            svg.track(y, THICK);
            if (bar.value() > 0) {
                svg.rect(0, y, share(bar.value()), THICK, Tone.FULL);
            }
            if (bar.target() != null) {
                svg.mark(Math.min(share(bar.target()), 0.995), y - 4, THICK + 8);
            }
            y += THICK + 22;
        }
        if (markName != null) {
            svg.mark(0.005, y - 8, THICK);
            svg.text(0.005, 10, y + 5, "start", false, markName);
        }
    }

    private double name(Svg svg, Bar bar, double top) {
        double y = top;
        svg.text(1, 0, y + Svg.LETTER, "end", true, bar.words());
        for (String line : Wrapped.lines(
                bar.name(), Math.max(12, Wrapped.MOST - bar.words().length() - 2))) {
            svg.text(0, 0, y + Svg.LETTER, "start", false, line);
            y += Svg.LINE;
        }
        return y + 3;
    }

    private double share(double value) {
        return Math.clamp(value / most, 0, 1);
    }
}
