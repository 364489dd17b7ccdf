package se.framsteg.shell.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bar for everybody, in pieces: who has, who plans, who did not answer, the others. Those who did not answer stand
 * between, so the picture itself shows how much they could change.
 */
public record ShareChart(
        String title,
        String description,
        List<Piece> pieces,
        @Nullable Span span,
        ChartTable table) implements Chart {

    /** @param words what the piece is and how many, as it is read below the bar */
    public record Piece(long n, String words, Tone tone) {}

    /** Between which shares (0 to 1) the true one lies, and how that is said. */
    public record Span(double low, double high, String words) {}

    private static final int THICK = 36;

    @Override
    public void draw(Svg svg) {
        double all = Math.max(1, pieces.stream().mapToLong(Piece::n).sum());
        double from = 0;
        for (Piece piece : pieces) {
            double share = piece.n() / all;
            if (piece.n() > 0) {
                svg.rect(from, 23, share, THICK, piece.tone());
            }
            if (from > 0 && share > 0) {
                svg.gap(from, 23, THICK);
            }
            if (share >= 0.06) {
                svg.text(from + share / 2, 0, Svg.LETTER, "middle", true, Long.toString(piece.n()));
            }
            from += share;
        }
        double y = 23 + THICK + 12;
        if (span != null) {
            y = span(svg, span, y);
        }
        for (Piece piece : pieces) {
            y = legend(svg, piece, y);
        }
    }

    private static double span(Svg svg, Span span, double top) {
        double y = top;
        svg.span(span.low(), span.high(), y);
        y += 24;
        for (String line : Wrapped.lines(span.words(), Wrapped.MOST)) {
            svg.text(1, 0, y, "end", false, line);
            y += Svg.LINE;
        }
        return y;
    }

    private static double legend(Svg svg, Piece piece, double top) {
        double y = top;
        svg.swatch(y, piece.tone());
        for (String line : Wrapped.lines(piece.words(), Wrapped.MOST - 4)) {
            svg.text(0, 28, y + 12, "start", false, line);
            y += Svg.LINE;
        }
        return y + 6;
    }
}
