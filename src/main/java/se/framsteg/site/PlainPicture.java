package se.framsteg.site;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import se.framsteg.shell.photos.Raster;

/**
 * A small picture made anew from what it shows alone, so that nothing else of the file is left: a PNG or a JPEG. Not an SVG: a small
 * one can take any time and memory to draw. It is made no larger than a page's head, and light enough for everybody's first visit.
 *
 * @param width as it is shown, half of its dots
 */
public record PlainPicture(byte[] png, int width, int height) {
    static final int MOST_BYTES = 16 << 10;
    private static final int WIDEST = 480;
    private static final int HIGHEST = 128;
    /** Twice as fine as it is made at the most, since one long step loses thin lines. */
    private static final int READ = 2 * WIDEST;

    /** Empty where it cannot be read, or is too large to. */
    public static Optional<PlainPicture> of(byte[] content) {
        return Raster.read(content, READ).map(PlainPicture::light);
    }

    private static PlainPicture light(BufferedImage drawn) {
        double scale = Math.min(1, Math.min(WIDEST / (double) drawn.getWidth(), HIGHEST / (double) drawn.getHeight()));
        BufferedImage made = scaled(drawn, scale);
        byte[] png = png(made);
        while (png.length > MOST_BYTES && made.getHeight() > 8) {
            scale *= 0.8;
            made = scaled(drawn, scale);
            png = png(made);
        }
        return new PlainPicture(png, Math.ceilDiv(made.getWidth(), 2), Math.ceilDiv(made.getHeight(), 2));
    }

    /** Halved again and again first: one long step loses thin lines. */
    private static BufferedImage scaled(BufferedImage from, double scale) {
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        BufferedImage now = from;
        while (now.getWidth() > 2 * width && now.getHeight() > 2 * height) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var made = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = made.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return made;
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("Memory has no faults", e);
        }
        return out.toByteArray();
    }
}
