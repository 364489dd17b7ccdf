package se.framsteg.shell.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.framsteg.shell.photos.PlainPhoto.Made;

class PlainPhotoTests {
    @Test
    void a_photo_is_made_anew_upright_and_without_where_it_was_taken() throws IOException {
        assertThat(new String(SomePhotos.onItsSide(), StandardCharsets.ISO_8859_1))
                .contains("GPS 57.3590");
        byte[] plain = PlainPhoto.of(SomePhotos.onItsSide()).orElseThrow();
        assertThat(new String(plain, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(plain));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(image.getRGB(10, 5) >> 16 & 0xff).as("red above").isGreaterThan(200);
        assertThat(image.getRGB(10, 35) >> 16 & 0xff).as("black below").isLessThan(60);
    }

    @Test
    void what_is_no_photo_is_said_to_be_unreadable() {
        assertThat(PlainPhoto.made("Not a photo".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Made.Unreadable.class);
        assertThat(PlainPhoto.made(SomePhotos.onItsSide())).isInstanceOf(Made.Plain.class);
    }

    @Test
    void no_photo_is_made_while_a_transaction_holds_a_connection() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatIllegalStateException().isThrownBy(() -> PlainPhoto.made(SomePhotos.onItsSide()));
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }
}
