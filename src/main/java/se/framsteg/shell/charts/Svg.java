package se.framsteg.shell.charts;

import java.util.List;
import java.util.Locale;

/**
 * A drawing while it is made. Places across are shares of the width (0 to 1); places down are pixels. Everything has
 * its colour of light mode as an attribute and a class by which a page's style sheet gives it another.
 */
public final class Svg {
    static final int LETTER = 15;
    static final int LINE = 20;

    /** As wide as a letter is at most on the average, in pixels. */
    private static final double LETTER_WIDTH = 8.2;

    private static final int ROOM = 20;

    private final StringBuilder body = new StringBuilder();
    private final String id;
    /** In pixels; 0 in a page, where it is as wide as its room. */
    private final int width;

    private double height;

    private Svg(String id, int width) {
        this.id = id;
        this.width = width;
    }

    static Svg inPage(String id) {
        return new Svg(id, 0);
    }

    static Svg standalone(int width) {
        return new Svg("chart", width);
    }

    void rect(double from, double y, double share, double high, Tone tone) {
        String shape = "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" "
                .formatted(across(from), number(y), across(share), number(high));
        body.append(shape).append(look(tone)).append("/>");
        reach(y + high);
    }

    /** The quiet ground that a bar lies on. */
    void track(double y, double high) {
        body.append("<rect x=\"0\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"c-track\" fill=\"#f0ebe1\"/>"
                .formatted(number(y), across(1), number(high)));
    }

    void swatch(double y, Tone tone) {
        body.append("<rect x=\"1\" y=\"%s\" width=\"16\" height=\"14\" %s/>".formatted(number(y), look(tone)));
    }

    /** A plain piece of a colour, beside which it is told what that means. */
    void patch(double y, String css, String colour) {
        body.append("<rect x=\"1\" y=\"%s\" width=\"16\" height=\"14\" class=\"%s\" fill=\"%s\"/>"
                .formatted(number(y), css, colour));
        reach(y + 14);
    }

    /** A line with its mark, as {@link #stroke} and {@link #point} draw them. */
    void sample(double y, Tone tone) {
        body.append("<line x1=\"1\" y1=\"%s\" x2=\"35\" y2=\"%s\" %s/>"
                .formatted(number(y + 7), number(y + 7), stroke(tone)));
        body.append(point(18, y + 7, tone));
        reach(y + 14);
    }

    /** How a line of this tone looks: whole or broken. */
    static String stroke(Tone tone) {
        return tone == Tone.FULL
                ? "class=\"c-line\" stroke=\"#1d6350\" stroke-width=\"3\""
                : "class=\"c-mark\" stroke=\"#1b2420\" stroke-width=\"2\" stroke-dasharray=\"6 4\"";
    }

    /** The mark of this tone: a full circle or an open square. */
    static String point(double x, double y, Tone tone) {
        return tone == Tone.FULL
                ? "<circle cx=\"%s\" cy=\"%s\" r=\"5\" class=\"c-full\" fill=\"#1d6350\"/>"
                        .formatted(number(x), number(y))
                : "<rect x=\"%s\" y=\"%s\" width=\"9\" height=\"9\" class=\"c-open c-mark\" fill=\"#ffffff\" stroke=\"#1b2420\" stroke-width=\"2\"/>"
                        .formatted(number(x - 4.5), number(y - 4.5));
    }

    /** What keeps its shape at any width: in the middle, with places across and down from -150 to 150. */
    void square(double high, String shapes) {
        body.append("<svg x=\"0\" y=\"0\" width=\"%s\" height=\"%s\" viewBox=\"-150 -150 300 300\">%s</svg>"
                .formatted(across(1), number(high), shapes));
        reach(high);
    }

    /** What follows the room it gets across and keeps its height: places across are 0 to 100, places down are pixels. */
    void stretched(double high, String shapes) {
        body.append(
                "<svg x=\"0\" y=\"0\" width=\"%s\" height=\"%s\" viewBox=\"0 0 100 %s\" preserveAspectRatio=\"none\">%s</svg>"
                        .formatted(across(1), number(high), number(high), shapes));
        reach(high);
    }

    /** A line from a filled mark, where something was, to an open one, where it is to come. */
    void slope(double x1, double y1, double x2, double y2) {
        line(x1, y1, x2, y2, "c-line", "#1d6350", 3);
        body.append("<circle cx=\"%s\" cy=\"%s\" r=\"6\" class=\"c-full\" fill=\"#1d6350\"/>"
                .formatted(across(x1), number(y1)));
        body.append(
                "<circle cx=\"%s\" cy=\"%s\" r=\"5\" class=\"c-open c-line\" fill=\"#ffffff\" stroke=\"#1d6350\" stroke-width=\"3\"/>"
                        .formatted(across(x2), number(y2)));
    }

    /** A thin line of the ground's colour between two pieces. */
    void gap(double at, double y, double high) {
        line(at, y, at, y + high, "c-gap", "#ffffff", 2);
    }

    /** An upright that stands out from what it crosses. */
    void mark(double at, double y, double high) {
        line(at, y, at, y + high, "c-gap", "#ffffff", 7);
        line(at, y, at, y + high, "c-mark", "#1b2420", 3);
    }

    /** A thin upright that bars are read against. */
    void tick(double at, double y, double high) {
        line(at, y, at, y + high, "c-edge", "#767e78", 1);
    }

    /** From one place to another with an upright at both ends. */
    void span(double from, double to, double y) {
        line(from, y, to, y, "c-mark", "#1b2420", 2);
        line(from, y - 5, from, y + 5, "c-mark", "#1b2420", 2);
        line(to, y - 5, to, y + 5, "c-mark", "#1b2420", 2);
    }

    void baseline(double y) {
        line(0, y, 1, y, "c-edge", "#767e78", 1);
    }

    /** @param anchor start, middle or end, as SVG has it */
    void text(double at, double dx, double y, String anchor, boolean bold, String words) {
        body.append(
                "<text x=\"%s\" dx=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" font-weight=\"%d\" fill=\"#1b2420\">%s</text>"
                        .formatted(
                                across(at), number(dx), number(y), anchor, LETTER, bold ? 700 : 400, escaped(words)));
        reach(y + 5);
    }

    String toString(String title, String description) {
        String size = width == 0
                ? "width=\"100%%\" height=\"%s\"".formatted(number(height))
                : "xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%s\" viewBox=\"0 0 %d %s\""
                        .formatted(width, number(height), width, number(height));
        return """
                <svg %s role="img" aria-labelledby="%s-title %s-desc" font-family="Figtree, sans-serif">\
                <title id="%s-title">%s</title><desc id="%s-desc">%s</desc>%s%s%s</svg>""".formatted(size, id, id, id, escaped(title), id, escaped(description), ground(), hatch(), body);
    }

    /** A piece for the eye alone, beside words that say the same. @param hatched whether anything in it is hatched */
    String decoration(boolean hatched) {
        return "<svg width=\"100%%\" height=\"%s\" aria-hidden=\"true\" focusable=\"false\">%s%s</svg>"
                .formatted(number(height), hatched ? hatch() : "", body);
    }

    /** With the title above and the notes below. */
    String captioned(List<String> heads, String title, String description, List<String> notes) {
        String drawing = body.toString();
        double below = height;
        body.setLength(0);
        height = 0;
        double y = LETTER;
        for (String head : heads) {
            y = lines(head, false, y);
        }
        y = lines(title, true, heads.isEmpty() ? y : y + LINE / 2.0);
        body.append("<g transform=\"translate(0 %s)\">%s</g>".formatted(number(y), drawing));
        y += below + 2 * LINE;
        for (String note : notes) {
            y = lines(note, false, y);
        }
        return framed(title, description);
    }

    private double lines(String words, boolean bold, double top) {
        double y = top;
        for (String line : Wrapped.lines(words, Math.max(Wrapped.MOST, (int) (width / LETTER_WIDTH)))) {
            text(0, 0, y, "start", bold, line);
            y += LINE;
        }
        return y;
    }

    /** A picture of its own with room around it. */
    private String framed(String title, String description) {
        double wide = width + 2 * ROOM;
        double high = height + 2 * ROOM;
        String shown = "<g transform=\"translate(%d %d)\">%s</g>".formatted(ROOM, ROOM, body);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" role="img" \
                aria-labelledby="%s-title %s-desc" font-family="Figtree, 'Segoe UI', sans-serif">\
                <title id="%s-title">%s</title><desc id="%s-desc">%s</desc>%s%s</svg>""".formatted(
                        number(wide),
                        number(high),
                        number(wide),
                        number(high),
                        id,
                        id,
                        id,
                        escaped(title),
                        id,
                        escaped(description),
                        hatch(),
                        shown);
    }

    private String ground() {
        return width == 0 ? "" : "<rect width=\"%d\" height=\"%s\" fill=\"#ffffff\"/>".formatted(width, number(height));
    }

    private String hatch() {
        return """
                <defs><pattern id="%s-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <rect width="7" height="7" class="c-half" fill="#9fcdb8"/>\
                <line x1="0" y1="0" x2="0" y2="7" class="c-hatch" stroke="#1d6350" stroke-width="3"/></pattern></defs>""".formatted(id);
    }

    private String look(Tone tone) {
        return switch (tone) {
            case FULL -> "class=\"c-full\" fill=\"#1d6350\"";
            case HALF -> "fill=\"url(#%s-hatch)\"".formatted(id);
            case OPEN -> "class=\"c-open c-edge\" fill=\"#ffffff\" stroke=\"#767e78\" stroke-dasharray=\"4 3\"";
            case REST -> "class=\"c-rest\" fill=\"#d5cfc2\"";
        };
    }

    private void line(double x1, double y1, double x2, double y2, String css, String colour, int thick) {
        body.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>"
                .formatted(across(x1), number(y1), across(x2), number(y2), css, colour, thick));
        reach(Math.max(y1, y2));
    }

    private void reach(double y) {
        height = Math.max(height, Math.ceil(y) + 1);
    }

    private String across(double share) {
        return width == 0 ? number(share * 100) + "%" : number(share * width);
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
