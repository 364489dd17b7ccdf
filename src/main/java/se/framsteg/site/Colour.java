package se.framsteg.site;

import java.util.Locale;
import java.util.Optional;

/** A colour as screens mix it, from 0 to 255 each of red, green and blue. */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    public Colour {
        if (((red | green | blue) & ~255) != 0) {
            throw new IllegalArgumentException("Each from 0 to 255");
        }
    }

    /** {@code #1d6350}, {@code 1D6350}, {@code #abc}; empty where it is no colour. */
    public static Optional<Colour> read(String typed) {
        String hex = typed.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        if (hex.matches("[0-9a-f]{3}")) {
            hex = hex.replaceAll("(.)", "$1$1");
        }
        if (!hex.matches("[0-9a-f]{6}")) {
            return Optional.empty();
        }
        int all = Integer.parseInt(hex, 16);
        return Optional.of(new Colour(all >> 16, all >> 8 & 255, all & 255));
    }

    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** @param share of the other colour, from 0 to 1 */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** From 1 to 21, as the guidelines for accessible pages count it (WCAG 2.2, contrast ratio). */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
