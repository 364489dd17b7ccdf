package se.framsteg.programmes;

import java.util.Locale;
import java.util.Optional;

/**
 * A branch of industry in one edition of the national classification, since letters have moved between editions. The
 * code is a section's letter or the digits of something inside a section: {@code C}, {@code 25}, {@code 25110}.
 */
public record Sector(Scheme scheme, String code) {

    /** The editions, each with the last two-digit division of its sections A, B, C … */
    public enum Scheme {
        SNI2007(3, 9, 33, 35, 39, 43, 47, 53, 56, 63, 66, 68, 75, 82, 84, 85, 88, 93, 96, 98, 99),
        SNI2025(3, 9, 33, 35, 39, 43, 47, 53, 56, 60, 63, 66, 68, 75, 82, 84, 85, 88, 93, 96, 98, 99);

        private final int[] lastDivisions;

        Scheme(int... lastDivisions) {
            this.lastDivisions = lastDivisions;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public int sections() {
            return lastDivisions.length;
        }
    }

    public Sector {
        code = code.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");
        if (!code.matches("[A-V]|\\d{2,5}")) {
            throw new IllegalArgumentException("Not a code of the classification: a letter, or two to five digits");
        }
    }

    /** Reads what {@link #toString} writes. */
    public static Sector of(String text) {
        String[] parts = text.split(":", 2);
        return new Sector(Scheme.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    }

    /** The letter of the section that this is, or lies in; none for a division that there is not. */
    public Optional<String> section() {
        if (Character.isLetter(code.charAt(0))) {
            return Optional.of(code);
        }
        int division = Integer.parseInt(code.substring(0, 2));
        for (int i = 0; i < scheme.sections(); i++) {
            if (division > 0 && division <= scheme.lastDivisions[i]) {
                return Optional.of(String.valueOf((char) ('A' + i)));
            }
        }
        return Optional.empty();
    }

    /** Whether the other lies in this one; never across editions, where nobody can tell by the code. */
    public boolean covers(Sector other) {
        return scheme == other.scheme
                && (other.code.startsWith(code) || other.section().equals(Optional.of(code)));
    }

    @Override
    public String toString() {
        return scheme.code() + ":" + code;
    }
}
