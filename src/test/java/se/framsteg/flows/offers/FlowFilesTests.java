package se.framsteg.flows.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Visibility;

@HouseTest
class FlowFilesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    FlowFiles files;

    @Autowired
    Flows flows;

    FlowWorld world;
    FlowId id;

    @BeforeEach
    void a_company_with_film() {
        world = new FlowWorld(house, "gotland");
        id = world.published(Visibility.COHORT);
    }

    private FlowFiles.Added add(FlowFile.Kind kind, byte[] content) {
        return world.in(() -> files.add(world.lisa(), id, kind, new NewFile("Plåt & Svets.jpg", content)));
    }

    /** A photo 40 wide and 20 high whose left half is red, taken with the camera on its side, and where. */
    static byte[] photo() {
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

    @Test
    void a_photo_is_made_anew_upright_and_without_where_it_was_taken() throws IOException {
        assertThat(new String(photo(), StandardCharsets.ISO_8859_1)).contains("GPS 57.3590");
        byte[] plain = PlainPhoto.of(photo()).orElseThrow();
        assertThat(new String(plain, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(plain));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(image.getRGB(10, 5) >> 16 & 0xff).as("red above").isGreaterThan(200);
        assertThat(image.getRGB(10, 35) >> 16 & 0xff).as("black below").isLessThan(60);
    }

    @Test
    void others_see_photos_while_it_is_published_and_nobody_sees_the_specification() {
        assertThat(add(FlowFile.Kind.PHOTO, photo())).isEqualTo(FlowFiles.Added.ADDED);
        assertThat(add(FlowFile.Kind.SPECIFICATION, SomeFiles.PDF)).isEqualTo(FlowFiles.Added.ADDED);
        List<FlowFile> own = world.in(() -> files.of(world.lisa(), id));
        UUID photo = own.getFirst().id();
        UUID sheet = own.getLast().id();
        assertThat(world.in(() -> files.photos(world.nina(), id))).containsExactly(photo);
        assertThat(world.in(() -> files.photo(world.nina(), id, photo))
                        .orElseThrow()
                        .name())
                .isEqualTo("foto.jpg");
        assertThat(world.in(() -> files.photo(world.nina(), id, sheet))).isEmpty();
        assertThat(world.in(() -> files.find(world.nina(), id, photo))).isEmpty();
        assertThat(world.in(() -> files.of(world.nina(), id))).isEmpty();
        assertThat(world.in(() -> files.photo(world.olle(), id, photo)))
                .as("of another round")
                .isEmpty();
        world.in(() -> flows.pause(world.lisa(), id));
        assertThat(world.in(() -> files.photo(world.nina(), id, photo))).isEmpty();
        assertThat(world.in(() -> files.photos(world.nina(), id))).isEmpty();
        assertThat(world.in(() -> files.find(world.lisa(), id, sheet))).isPresent();
    }

    @Test
    void five_photos_and_one_specification_have_room_and_each_is_what_it_says() {
        for (int i = 0; i < FlowFiles.MOST_PHOTOS; i++) {
            assertThat(add(FlowFile.Kind.PHOTO, SomeFiles.PNG)).isEqualTo(FlowFiles.Added.ADDED);
        }
        assertThat(add(FlowFile.Kind.PHOTO, SomeFiles.PNG)).isEqualTo(FlowFiles.Added.FULL);
        assertThat(add(FlowFile.Kind.SPECIFICATION, SomeFiles.PNG)).isEqualTo(FlowFiles.Added.WRONG_KIND);
        assertThat(add(FlowFile.Kind.PHOTO, SomeFiles.PDF)).isEqualTo(FlowFiles.Added.WRONG_KIND);
        UUID first = world.in(() -> files.of(world.lisa(), id)).getFirst().id();
        world.in(() -> {
            files.remove(world.nina(), id, first);
            return true;
        });
        assertThat(world.in(() -> files.of(world.lisa(), id))).hasSize(FlowFiles.MOST_PHOTOS);
        world.in(() -> {
            files.remove(world.lisa(), id, first);
            return true;
        });
        assertThat(world.in(() -> files.of(world.lisa(), id))).hasSize(FlowFiles.MOST_PHOTOS - 1);
    }

    @Test
    void nobody_adds_to_what_is_not_theirs() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(
                        () -> files.add(world.nina(), id, FlowFile.Kind.PHOTO, new NewFile("a.png", SomeFiles.PNG))));
    }
}
