package se.framsteg.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shell.documents.Picture.Ground;

class PictureTests {
    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60">\
            <title>Företag</title><desc>37 deltog.</desc>\
            <rect x="0" y="30" width="100" height="30" fill="#1d6350"/>%s</svg>""";
    private static final String WORDS =
            "<text x=\"100\" y=\"20\" text-anchor=\"middle\" font-size=\"15\" font-weight=\"700\" fill=\"#1b2420\">Åäö 37</text>";

    @Nested
    class As_png {
        @Test
        void it_is_twice_as_large_as_it_is_drawn() throws IOException {
            BufferedImage image = png(WORDS, Ground.WHITE);

            assertThat(image.getWidth()).isEqualTo(400);
            assertThat(image.getHeight()).isEqualTo(120);
            assertThat(image.getRGB(100, 90)).isEqualTo(0xff1d6350);
        }

        @Test
        void it_has_a_white_ground_or_none() throws IOException {
            assertThat(png(WORDS, Ground.WHITE).getRGB(300, 90)).isEqualTo(0xffffffff);
            assertThat(png(WORDS, Ground.NONE).getRGB(300, 90)).isZero();
        }

        @Test
        void its_words_are_painted_in_our_typeface_about_their_place() throws IOException {
            BufferedImage image = png(WORDS, Ground.NONE);
            int wide = (int) Math.round(Typeface.bold().width("Åäö 37", 30));

            assertThat(painted(image, 200 - wide / 2, 200 + wide / 2)).isGreaterThan(500);
            assertThat(painted(image, 0, 200 - wide / 2 - 4)).isZero();
            assertThat(painted(image, 200 + wide / 2 + 4, 400)).isZero();
        }
    }

    @Nested
    class A_drawing {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<image href=\"https://spy.example/x.png\" width=\"9\" height=\"9\"/>",
                    "<use href=\"file:///etc/hostname#a\"/>",
                    "<script>1</script>",
                    "<style>@import 'https://spy.example/x.css';</style>",
                    "<foreignObject><p>x</p></foreignObject>",
                    "<rect width=\"9\" height=\"9\" fill=\"url(https://spy.example/x.svg#a)\"/>",
                    "<rect width=\"9\" height=\"9\" onclick=\"1\"/>",
                    "<rect width=\"9\" height=\"9\" style=\"fill: url(https://spy.example/x)\"/>"
                })
        void with_something_to_load_or_run_is_refused(String stranger) {
            assertThatExceptionOfType(UnsafePicture.class).isThrownBy(() -> png(stranger, Ground.WHITE));
        }

        @Test
        void with_entities_is_refused() {
            var drawing = new Picture(
                    "<!DOCTYPE svg [<!ENTITY s SYSTEM \"file:///etc/hostname\">]>" + DRAWING.formatted("&s;"));

            assertThatExceptionOfType(UnsafePicture.class).isThrownBy(() -> drawing.png(Ground.WHITE));
        }

        @Test
        void is_described_by_its_title_and_description() {
            var root = Xml.read(DRAWING.formatted("")).getDocumentElement();

            assertThat(Drawing.inWords(root)).isEqualTo("Företag. 37 deltog.");
        }
    }

    private static BufferedImage png(String more, Ground ground) throws IOException {
        byte[] png = new Picture(DRAWING.formatted(more)).png(ground);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long painted(BufferedImage image, int from, int to) {
        long count = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < 56; y++) {
                count += image.getRGB(x, y) == 0 ? 0 : 1;
            }
        }
        return count;
    }
}
