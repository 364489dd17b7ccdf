package se.framsteg.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.framsteg.site.Palette.Tones;

/** Whatever colour a region chooses, everybody can read what is written in it and on it. */
class PaletteTests {
    @Property(tries = 500)
    void the_nearest_of_any_colour_can_be_read_light_and_dark(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        Colour nearest = Palette.nearest(new Colour(red, green, blue));
        Palette palette = Palette.of(nearest);
        readable(palette.light(), Palette.LIGHT, Colour.read("#1b2420").orElseThrow());
        readable(palette.dark(), Palette.DARK, Colour.read("#eceee8").orElseThrow());
    }

    private static void readable(Tones tones, List<Colour> grounds, Colour ink) {
        for (Colour ground : grounds) {
            assertThat(tones.accent().contrast(ground)).isGreaterThanOrEqualTo(Palette.ENOUGH);
        }
        assertThat(tones.accent().contrast(tones.soft())).isGreaterThanOrEqualTo(Palette.ENOUGH);
        assertThat(tones.strong().contrast(tones.soft())).isGreaterThanOrEqualTo(Palette.ENOUGH);
        assertThat(tones.on().contrast(tones.accent())).isGreaterThanOrEqualTo(Palette.ENOUGH);
        assertThat(tones.on().contrast(tones.strong())).isGreaterThanOrEqualTo(Palette.ENOUGH);
        assertThat(ink.contrast(tones.soft())).isGreaterThanOrEqualTo(Palette.ENOUGH);
    }

    @Test
    void contrast_is_counted_as_the_guidelines_do() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(Colour.read("#767676").orElseThrow().contrast(Colour.WHITE)).isBetween(4.54, 4.55);
        assertThat(Palette.isReadable(Colour.read("#1d6350").orElseThrow())).isTrue();
        assertThat(Palette.isReadable(Colour.read("#ffcc00").orElseThrow())).isFalse();
    }

    @Test
    void the_grounds_are_those_of_the_design() throws IOException {
        String tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
        for (Colour ground : Palette.LIGHT) {
            assertThat(tokens.substring(0, tokens.indexOf("prefers-color-scheme")))
                    .contains(": " + ground.hex());
        }
        for (Colour ground : Palette.DARK) {
            assertThat(tokens.substring(tokens.indexOf("prefers-color-scheme"))).contains(": " + ground.hex());
        }
    }
}
