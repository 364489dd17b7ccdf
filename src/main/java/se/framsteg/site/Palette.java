package se.framsteg.site;

import java.util.List;
import java.util.function.Predicate;

/**
 * The tones that one colour gives, for light screens and for dark: as text on every ground, and as ground for the text on it, each
 * pair has a contrast of at least 4.5 to 1.
 */
public record Palette(Tones light, Tones dark) {
    public static final double ENOUGH = 4.5;

    /**
     * @param accent links and buttons
     * @param strong the same under the pointer
     * @param soft a ground that only just has the colour
     * @param on what is written on a button
     */
    public record Tones(Colour accent, Colour strong, Colour soft, Colour on) {
        boolean isReadable(List<Colour> grounds) {
            return accent.contrast(on) >= ENOUGH
                    && strong.contrast(on) >= ENOUGH
                    && accent.contrast(soft) >= ENOUGH
                    && grounds.stream().allMatch(ground -> accent.contrast(ground) >= ENOUGH);
        }

        String css() {
            return "--accent:%s;--accent-strong:%s;--accent-soft:%s;--on-accent:%s"
                    .formatted(accent.hex(), strong.hex(), soft.hex(), on.hex());
        }
    }

    /** The grounds of light and of dark screens, as tokens.css has them. */
    static final List<Colour> LIGHT = grounds("#faf8f4", "#ffffff", "#f0ebe1");

    static final List<Colour> DARK = grounds("#141917", "#1c2320", "#242b28");
    private static final Colour NIGHT = DARK.getFirst();
    private static final double STEP = 0.02;
    /** How much of the ground is in the colour of what is half done. */
    private static final double HALF = 0.6;

    private static List<Colour> grounds(String... hex) {
        return List.of(hex).stream()
                .map(each -> Colour.read(each).orElseThrow())
                .toList();
    }

    /** Whether the colour can be read as it is, on a light screen; a dark one always has a lighter tone of it. */
    public static boolean isReadable(Colour colour) {
        return light(colour).isReadable(LIGHT);
    }

    /** The colour itself where it can be read, else the nearest darker one that can. */
    public static Colour nearest(Colour colour) {
        return steps(colour, Colour.BLACK, tone -> light(tone).isReadable(LIGHT));
    }

    /** @throws IllegalArgumentException of a colour that cannot be read */
    public static Palette of(Colour colour) {
        if (!isReadable(colour)) {
            throw new IllegalArgumentException("%s cannot be read".formatted(colour.hex()));
        }
        Colour lighter = steps(colour, Colour.WHITE, tone -> dark(tone).isReadable(DARK));
        return new Palette(light(colour), dark(lighter));
    }

    private static Colour steps(Colour from, Colour towards, Predicate<Colour> good) {
        for (double share = 0; share < 1; share += STEP) {
            Colour tone = from.mixed(towards, share);
            if (good.test(tone)) {
                return tone;
            }
        }
        return towards;
    }

    private static Tones light(Colour accent) {
        return new Tones(accent, accent.mixed(Colour.BLACK, 0.3), accent.mixed(Colour.WHITE, 0.88), Colour.WHITE);
    }

    private static Tones dark(Colour accent) {
        return new Tones(accent, accent.mixed(Colour.WHITE, 0.4), NIGHT.mixed(accent, 0.2), Colour.BLACK);
    }

    /** As a style sheet that stands after the house's own; paper has the tones of light screens, links and figures alike. */
    public String css() {
        String onLight = light.css() + charts(light.accent(), Colour.WHITE);
        return "@layer tokens{:root{%s}@media screen and (prefers-color-scheme:dark){:root{%s}}}@layer print{@media print{:root{%s}}}"
                .formatted(onLight, dark.css() + charts(dark.accent(), NIGHT), onLight);
    }

    private static String charts(Colour full, Colour ground) {
        return ";--chart-full:%1$s;--chart-half:%2$s;--chart-half-line:%1$s"
                .formatted(full.hex(), full.mixed(ground, HALF).hex());
    }
}
