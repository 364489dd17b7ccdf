package se.framsteg.shell.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photos as a telephone takes them. */
public final class SomePhotos {
    private SomePhotos() {}

    /** A photo 40 wide and 20 high whose left half is red, taken with the camera on its side, and where. */
    public static byte[] onItsSide() {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 20; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, 0xff0000);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] plain = out.toByteArray();
        var told = new ByteArrayOutputStream();
        told.writeBytes(Arrays.copyOf(plain, 2));
        byte[] exif = exif();
        told.write(0xff);
        told.write(0xe1);
        told.write((exif.length + 2) >> 8);
        told.write((exif.length + 2) & 0xff);
        told.writeBytes(exif);
        told.writeBytes(Arrays.copyOfRange(plain, 2, plain.length));
        return told.toByteArray();
    }

    /** Turned a quarter (6), and a place as text after the one entry. */
    private static byte[] exif() {
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(new byte[] {0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
        exif.writeBytes("GPS 57.3590 13.7393".getBytes(StandardCharsets.US_ASCII));
        return exif.toByteArray();
    }
}
