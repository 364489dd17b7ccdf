package se.framsteg.shell.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.w3c.dom.Document;

/**
 * A drawing as files: SVG for those who set it in print, PNG for slides and letters. The SVG is complete in itself with
 * a size in pixels, as {@code Chart.standalone} makes it.
 */
public record Picture(String svg) {
    /** Pixels of a PNG to each pixel of the drawing, so that it is sharp on paper and on fine screens. */
    private static final int SHARPNESS = 2;

    /** For a slide of another colour than ours, the ground may be left out. */
    public enum Ground {
        WHITE,
        NONE
    }

    public byte[] svgFile() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** How much larger it can be drawn in a frame of this size. */
    public double scaleWithin(int wide, int high) {
        var root = Xml.read(svg).getDocumentElement();
        return Math.min(
                wide / Double.parseDouble(root.getAttribute("width")),
                high / Double.parseDouble(root.getAttribute("height")));
    }

    /** The same in the middle of a white frame of this size, as large as there is room for. */
    public Picture within(int wide, int high) {
        var root = Xml.read(svg).getDocumentElement();
        double scale = scaleWithin(wide, high);
        double left = (wide - scale * Double.parseDouble(root.getAttribute("width"))) / 2;
        double top = (high - scale * Double.parseDouble(root.getAttribute("height"))) / 2;
        return new Picture("""
            <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d">\
            <rect width="%d" height="%d" fill="#ffffff"/>\
            <g transform="translate(%s %s) scale(%s)">%s</g></svg>\
            """.formatted(wide, high, wide, high, wide, high, left, top, scale, svg));
    }

    public byte[] png(Ground ground) {
        Document document = Xml.read(svg);
        var root = Drawing.ready(document.getDocumentElement());
        var painter = new Painter();
        painter.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, SHARPNESS * Float.parseFloat(root.getAttribute("width")));
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        if (ground == Ground.WHITE) {
            painter.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        }
        try {
            painter.transcode(new TranscoderInput(document), new TranscoderOutput());
            return png(painter.painted);
        } catch (TranscoderException e) {
            throw new IllegalStateException("The drawing could not be painted", e);
        }
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Painter extends ImageTranscoder {
        private BufferedImage painted = createImage(1, 1);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) {
            painted = image;
        }
    }
}
