package se.framsteg.shell.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import se.framsteg.course.work.SomeFiles;

class ScansTests {
    private static final int SCAN = 0xda;

    /** As many cameras and sites make them: ten scans, each sharper. */
    private static byte[] progressive() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var out = new ByteArrayOutputStream();
        try (var file = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(file);
            writer.write(null, new IIOImage(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), null, null), how);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** With its last scan so many times more. */
    private static byte[] longer(byte[] photo, int times) {
        int last = photo.length - 2;
        while (!((photo[last] & 0xff) == 0xff && (photo[last + 1] & 0xff) == SCAN)) {
            last--;
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(photo, photo.length - 2));
        byte[] scan = Arrays.copyOfRange(photo, last, photo.length - 2);
        for (int i = 0; i < times; i++) {
            out.writeBytes(scan);
        }
        out.writeBytes(Arrays.copyOfRange(photo, photo.length - 2, photo.length));
        return out.toByteArray();
    }

    @Test
    void scans_and_dots_are_counted_as_the_file_says() throws IOException {
        Scans scans = Scans.of(progressive());
        assertThat(scans.dots()).isEqualTo(64 * 48);
        assertThat(scans.count()).isBetween(5, 20);
        assertThat(Scans.of(longer(progressive(), 7)).count()).isEqualTo(scans.count() + 7);
        assertThat(Scans.of(SomePhotos.onItsSide())).isEqualTo(new Scans(1, 0));
        assertThat(Scans.of(SomeFiles.PNG)).isEqualTo(new Scans(0, 0));
        assertThat(Scans.of(new byte[] {(byte) 0xff, (byte) 0xd8, 1}).isTooDear())
                .isFalse();
    }

    @Test
    void a_photo_of_many_scans_or_very_large_in_several_is_not_read() throws IOException {
        assertThat(PlainPhoto.of(progressive())).isPresent();
        assertThat(PlainPhoto.of(longer(progressive(), 60))).isEmpty();
        byte[] large = progressive();
        for (int at = 0; at < large.length - 9; at++) {
            if ((large[at] & 0xff) == 0xff && (large[at + 1] & 0xff) == 0xc2) {
                large[at + 5] = 0x17;
                large[at + 7] = 0x17;
            }
        }
        assertThat(Scans.of(large).dots()).isGreaterThan(25_000_000);
        assertThat(PlainPhoto.of(large)).isEmpty();
    }
}
