package se.framsteg.shell.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come on each of several sides, all on the same scale: a ring of spokes, the middle of which is
 * nothing. Up to two figures lie over each other, told apart by line and mark as well as by colour. The spokes are numbered,
 * and named below, where there is room for words.
 *
 * @param most the value at the outer end of each spoke; there is a ring for each whole step to it
 */
public record RadarChart(
        String title, String description, List<Spoke> spokes, int most, List<Figure> figures, ChartTable table)
        implements Chart {

    /** @param words its values as they are read */
    public record Spoke(String name, String words) {}

    /** @param values one for each spoke; null where there is none, which leaves a gap */
    public record Figure(String name, List<@Nullable Double> values, Tone tone) {}

    private static final int HIGH = 280;
    private static final double REACH = 122;

    public RadarChart {
        if (spokes.size() < 3 || figures.stream().anyMatch(each -> each.values().size() != spokes.size())) {
            throw new IllegalArgumentException("A ring has at least three spokes, and a figure a value for each");
        }
    }

    @Override
    public void draw(Svg svg) {
        var shapes = new StringBuilder();
        for (int ring = 1; ring <= most; ring++) {
            shapes.append(ring(ring));
        }
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            shapes.append(
                    line(at(spoke, 0), at(spoke, most), "class=\"c-edge\" stroke=\"#767e78\" stroke-width=\"0.5\""));
            shapes.append(number(spoke));
        }
        figures.forEach(figure -> shapes.append(figure(figure)));
        svg.square(HIGH, shapes.toString());
        double y = HIGH + 8;
        for (Figure figure : figures) {
            svg.sample(y, figure.tone());
            svg.text(0, 44, y + 12, "start", false, figure.name());
            y += Svg.LINE + 4;
        }
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            y = name(svg, spoke, y + 6);
        }
    }

    private double name(Svg svg, int spoke, double top) {
        Spoke named = spokes.get(spoke);
        double y = top;
        svg.text(1, 0, y + Svg.LETTER, "end", true, named.words());
        int room = Math.max(12, Wrapped.MOST - named.words().length() - 2);
        for (String line : Wrapped.lines("%d. %s".formatted(spoke + 1, named.name()), room)) {
            svg.text(0, 0, y + Svg.LETTER, "start", false, line);
            y += Svg.LINE;
        }
        return y;
    }

    private String ring(int ring) {
        var points = new ArrayList<String>();
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            double[] at = at(spoke, ring);
            points.add("%s,%s".formatted(Svg.number(at[0]), Svg.number(at[1])));
        }
        return "<polygon points=\"%s\" fill=\"none\" class=\"c-edge\" stroke=\"#767e78\" stroke-width=\"%s\"/>"
                .formatted(String.join(" ", points), ring == most ? "1" : "0.5");
    }

    private String number(int spoke) {
        double[] at = at(spoke, most * 1.13);
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"%d\" font-weight=\"700\" fill=\"#1b2420\">%d</text>"
                .formatted(Svg.number(at[0]), Svg.number(at[1] + 5), Svg.LETTER, spoke + 1);
    }

    private String figure(Figure figure) {
        var shapes = new StringBuilder();
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            int next = (spoke + 1) % spokes.size();
            Double here = figure.values().get(spoke);
            Double there = figure.values().get(next);
            if (here != null && there != null) {
                shapes.append(line(at(spoke, here), at(next, there), Svg.stroke(figure.tone())));
            }
            if (here != null) {
                shapes.append(Svg.point(at(spoke, here)[0], at(spoke, here)[1], figure.tone()));
            }
        }
        return shapes.toString();
    }

    private static String line(double[] from, double[] to, String look) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>",
                Svg.number(from[0]),
                Svg.number(from[1]),
                Svg.number(to[0]),
                Svg.number(to[1]),
                look);
    }

    /** The first spoke points upwards, the others follow as the hands of a clock. */
    private double[] at(int spoke, double value) {
        double angle = 2 * Math.PI * spoke / spokes.size() - Math.PI / 2;
        double reach = Math.max(0, value) / most * REACH;
        return new double[] {Math.cos(angle) * reach, Math.sin(angle) * reach};
    }
}
