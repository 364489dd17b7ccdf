package se.framsteg.shell.charts;

import java.util.List;
import java.util.stream.Stream;

/**
 * What comes in from the left, through one place in the middle, and goes out to the right: each as a band as thick as it is much.
 * The upper part of a band is the share that goes round. In the middle the bands of a side lie together, so that a
 * difference between the sides shows.
 *
 * @param around what the share that goes round is called, as {@code rest} is what does not
 */
public record FlowChart(
        String title, String description, List<Band> in, List<Band> out, String around, String rest, ChartTable table)
        implements Chart {
    /** More than these on a side cannot be told apart. */
    public static final int MOST = 10;

    private static final double HIGH = 240;
    private static final double THINNEST = 2;
    private static final double ROOM = 10;
    private static final int LETTERS = 17;

    /** Across, of 100: where a left band begins to bend, and where it meets the middle. */
    private static final double BEND = 26;

    private static final double MEET = 47;

    /** @param words how much it is, as it is read @param share of it that goes round, 0 to 1 */
    public record Band(String name, String words, double amount, double share) {
        public Band {
            if (amount <= 0 || share < 0 || share > 1) {
                throw new IllegalArgumentException("A band is of something, of which a part goes round");
            }
        }
    }

    public FlowChart {
        if (in.isEmpty() && out.isEmpty() || in.size() > MOST || out.size() > MOST) {
            throw new IllegalArgumentException("A side has up to %d bands, and one of them has some".formatted(MOST));
        }
    }

    @Override
    public void draw(Svg svg) {
        double pixels =
                HIGH / Stream.of(in, out).mapToDouble(FlowChart::sum).max().orElseThrow();
        double high = Math.max(height(in, pixels), height(out, pixels));
        var shapes = new StringBuilder();
        side(in, pixels, high, false, shapes);
        side(out, pixels, high, true, shapes);
        double thick = Math.max(thickness(in, pixels), thickness(out, pixels));
        double top = Math.max(0, (high - thick) / 2);
        shapes.append("<rect x=\"47\" y=\"%s\" width=\"6\" height=\"%s\" class=\"c-full\" fill=\"#1d6350\"/>"
                .formatted(Svg.number(top), Svg.number(thick)));
        svg.stretched(high, shapes.toString());
        names(svg, in, pixels, high, false);
        names(svg, out, pixels, high, true);
        double y = high + 12;
        key(svg, y, "c-half", "#9fcdb8", around);
        key(svg, y + Svg.LINE + 4, "c-rest", "#d5cfc2", rest);
    }

    private static double sum(List<Band> bands) {
        return bands.stream().mapToDouble(Band::amount).sum();
    }

    private static double thick(Band band, double pixels) {
        return Math.max(THINNEST, band.amount() * pixels);
    }

    private static double thickness(List<Band> bands, double pixels) {
        return bands.stream().mapToDouble(band -> thick(band, pixels)).sum();
    }

    private static double height(List<Band> bands, double pixels) {
        return bands.stream().mapToDouble(band -> slot(band, pixels)).sum();
    }

    private static double slot(Band band, double pixels) {
        return lines(band).size() * Svg.LINE + 4 + thick(band, pixels) + ROOM;
    }

    private static List<String> lines(Band band) {
        return Stream.of(named(band), Wrapped.lines(band.words(), LETTERS))
                .flatMap(List::stream)
                .toList();
    }

    /** A word that does not fit half of a telephone is broken. */
    private static List<String> named(Band band) {
        return Wrapped.lines(band.name().replaceAll("(\\S{16})(?=\\S\\S)", "$1- "), LETTERS);
    }

    private static void side(List<Band> bands, double pixels, double high, boolean right, StringBuilder shapes) {
        double outer = (high - height(bands, pixels)) / 2;
        double inner = Math.max(0, (high - thickness(bands, pixels)) / 2);
        for (Band band : bands) {
            double from = outer + lines(band).size() * Svg.LINE + 4;
            double thick = thick(band, pixels);
            double around = thick * band.share();
            shapes.append(band(right, from, inner, around, "c-half", "#9fcdb8"));
            shapes.append(band(right, from + around, inner + around, thick - around, "c-rest", "#d5cfc2"));
            outer += slot(band, pixels);
            inner += thick;
        }
    }

    private static String band(boolean right, double outer, double inner, double thick, String css, String colour) {
        if (thick <= 0) {
            return "";
        }
        double edge = right ? 100 : 0;
        double bend = right ? 100 - BEND : BEND;
        double meet = right ? 100 - MEET : MEET;
        double half = (bend + meet) / 2;
        return "<path d=\"M%s %sL%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sL%s %sZ\" class=\"%s\" fill=\"%s\"/>"
                .formatted(
                        Svg.number(edge),
                        Svg.number(outer),
                        Svg.number(bend),
                        Svg.number(outer),
                        Svg.number(half),
                        Svg.number(outer),
                        Svg.number(half),
                        Svg.number(inner),
                        Svg.number(meet),
                        Svg.number(inner),
                        Svg.number(meet),
                        Svg.number(inner + thick),
                        Svg.number(half),
                        Svg.number(inner + thick),
                        Svg.number(half),
                        Svg.number(outer + thick),
                        Svg.number(bend),
                        Svg.number(outer + thick),
                        Svg.number(edge),
                        Svg.number(outer + thick),
                        css,
                        colour);
    }

    private static void names(Svg svg, List<Band> bands, double pixels, double high, boolean right) {
        double y = (high - height(bands, pixels)) / 2;
        for (Band band : bands) {
            int named = named(band).size();
            List<String> lines = lines(band);
            for (int line = 0; line < lines.size(); line++) {
                svg.text(
                        right ? 1 : 0,
                        0,
                        y + line * Svg.LINE + Svg.LETTER,
                        right ? "end" : "start",
                        line < named,
                        lines.get(line));
            }
            y += slot(band, pixels);
        }
    }

    private static void key(Svg svg, double y, String css, String colour, String words) {
        svg.patch(y, css, colour);
        svg.text(0, 26, y + 12, "start", false, words);
    }
}
