package se.framsteg.shell.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A photo made anew from its picture alone, upright and no larger than a screen: nothing of what a telephone writes beside it is left,
 * such as where and when it was taken. That takes a while, so it is done outside any transaction.
 */
public final class PlainPhoto {
    private static final int WIDEST = 2000;

    /**
     * So many are made anew at once, since each stands in memory several times meanwhile. Who comes third is asked to try again, so
     * that slow photos keep nobody else waiting.
     */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** Those of a long row, one after the other: apart, so that they keep nobody waiting who sends a photo. */
    private static final Semaphore IN_TURN = new Semaphore(1);

    private PlainPhoto() {}

    /** What became of a photo. */
    public sealed interface Made {
        /** @param jpeg the picture alone */
        record Plain(byte[] jpeg) implements Made {}

        /** It cannot be read, or is too large to. */
        record Unreadable() implements Made {}

        /** Others' are being made just now. */
        record Busy() implements Made {}
    }

    public static Made made(byte[] content) {
        refuseWithin();
        if (!AT_ONCE.tryAcquire()) {
            return new Made.Busy();
        }
        try {
            return of(content).<Made>map(Made.Plain::new).orElseGet(Made.Unreadable::new);
        } finally {
            AT_ONCE.release();
        }
    }

    /** The same for who can wait: as a JPEG; empty where it cannot be read, or is too large to. */
    public static Optional<byte[]> inTurn(byte[] content) {
        refuseWithin();
        IN_TURN.acquireUninterruptibly();
        try {
            return of(content);
        } finally {
            IN_TURN.release();
        }
    }

    private static void refuseWithin() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A photo is made anew outside the transaction that reads or keeps it");
        }
    }

    /** As a JPEG; empty where it cannot be read, or is too large to. */
    static Optional<byte[]> of(byte[] content) {
        int turned = Orientation.of(content);
        return Raster.read(content, WIDEST).flatMap(read -> jpeg(upright(read, turned)));
    }

    private static Optional<byte[]> jpeg(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            return ImageIO.write(image, "jpeg", out) ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On white, as a JPEG knows nothing of what shows through. */
    private static BufferedImage upright(BufferedImage read, int turned) {
        boolean aside = turned >= 5;
        int width = aside ? read.getHeight() : read.getWidth();
        int height = aside ? read.getWidth() : read.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(read, turn(turned, read.getWidth(), read.getHeight()), null);
        pen.dispose();
        return upright;
    }

    /** From how the camera was held, 1 to 8, as Exif numbers it. */
    private static AffineTransform turn(int turned, int width, int height) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
