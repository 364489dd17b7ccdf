package se.framsteg.shell.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The dots of a picture that anybody may have sent, read no finer than they are needed: a small file may say that it holds more
 * of them than there is memory for.
 */
public final class Raster {
    private static final long MOST_DOTS = 60_000_000;
    private static final int LONGEST_SIDE = 20_000;

    private Raster() {}

    /**
     * Empty where it cannot be read, or is too large to.
     *
     * @param widest the longest side of what is read; more than half of it where the file's is longer
     */
    public static Optional<BufferedImage> read(byte[] content, int widest) {
        if (Scans.of(content).isTooDear()) {
            return Optional.empty();
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in, widest) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream in, int widest)
            throws IOException {
        try {
            reader.setInput(in, true, true); // what a file tells beside its picture may be without end
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_DOTS) {
                return Optional.empty();
            }
            var how = reader.getDefaultReadParam();
            int every = Math.max(1, Math.ceilDiv(Math.max(width, height), widest));
            how.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }
}
