package se.framsteg.records.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.photos.SomePhotos;

class PlainPicturesTests {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void a_photo_is_given_out_without_what_a_telephone_wrote_beside_it() throws IOException {
        byte[] photo = SomePhotos.onItsSide();
        assertThat(new String(photo, ISO_8859_1)).contains("Exif");
        Map<String, byte[]> made = made(Map.of("01/6-Foto.JPEG", photo));
        assertThat(made).containsOnlyKeys("01/6-Foto.jpg");
        assertThat(new String(made.get("01/6-Foto.jpg"), ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_picture_that_cannot_be_made_anew_is_left_out_and_the_package_says_so() throws IOException {
        byte[] broken = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 'E', 'x', 'i', 'f'};
        Map<String, byte[]> made = made(Map.of("01/6-a.jpg", broken));
        assertThat(made).containsOnlyKeys("01/6-a.jpg.txt");
        assertThat(new String(made.get("01/6-a.jpg.txt"), UTF_8)).isEqualTo("Left out");
    }

    @Test
    void all_else_goes_as_it_is_to_the_byte_however_often() throws IOException {
        Map<String, byte[]> packed = Map.of("01/handling.json", "{}".getBytes(UTF_8));
        assertThat(made(packed).get("01/handling.json")).isEqualTo(packed.get("01/handling.json"));
        assertThat(written(packed)).isEqualTo(written(packed));
    }

    private static Map<String, byte[]> made(Map<String, byte[]> packed) throws IOException {
        var made = new LinkedHashMap<String, byte[]>();
        var zip = new ZipInputStream(new ByteArrayInputStream(written(packed)), UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            made.put(entry.getName(), zip.readAllBytes());
        }
        return made;
    }

    private static byte[] written(Map<String, byte[]> packed) throws IOException {
        var in = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(in, UTF_8)) {
            for (Map.Entry<String, byte[]> each : packed.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        var out = new ByteArrayOutputStream();
        PlainPictures.in(new ByteArrayInputStream(in.toByteArray()), out, AT, "Left out");
        return out.toByteArray();
    }
}
