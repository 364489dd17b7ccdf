package se.framsteg.shell.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Our typeface in one weight, read on first use: how wide words are and what they look like as a path. */
final class Typeface {
    private static final class Regular {
        static final Typeface READ = new Typeface("Figtree-Regular");
    }

    private static final class Bold {
        static final Typeface READ = new Typeface("Figtree-Bold");
    }

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;

    private Typeface(String name) {
        try (var file = file(name)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Typeface regular() {
        return Regular.READ;
    }

    static Typeface bold() {
        return Bold.READ;
    }

    static InputStream file(String name) {
        InputStream file = Typeface.class.getResourceAsStream("/fonts/" + name + ".ttf");
        if (file == null) {
            throw new IllegalStateException("No fonts/%s.ttf".formatted(name));
        }
        return file;
    }

    double width(String words, double size) {
        return words.codePoints().map(this::advance).sum() * size / unitsPerEm;
    }

    /** The words as the data of an SVG path, beginning at a point of their baseline. */
    synchronized String outline(String words, double size, double x, double y) {
        var path = new StringBuilder();
        double scale = size / unitsPerEm;
        double at = x;
        for (int letter : words.codePoints().toArray()) {
            append(path, letter, new AffineTransform(scale, 0, 0, -scale, at, y));
            at += advance(letter) * scale;
        }
        return path.toString();
    }

    private void append(StringBuilder path, int letter, AffineTransform place) {
        try {
            var glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
            if (glyph == null || letter == ' ' || letter == 0xa0) {
                return;
            }
            var points = new double[6];
            for (var i = glyph.getPath().getPathIterator(place); !i.isDone(); i.next()) {
                switch (i.currentSegment(points)) {
                    case PathIterator.SEG_MOVETO -> append(path, 'M', points, 2);
                    case PathIterator.SEG_LINETO -> append(path, 'L', points, 2);
                    case PathIterator.SEG_QUADTO -> append(path, 'Q', points, 4);
                    case PathIterator.SEG_CUBICTO -> append(path, 'C', points, 6);
                    default -> path.append('Z');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder path, char step, double[] points, int count) {
        path.append(step);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", points[i]));
        }
    }

    private int advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
