package se.framsteg.course.completion;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of a certificate: sixteen signs of thirty-one, written in fours, so that it can be typed from paper and not
 * guessed (79 bits). No sign looks like another.
 */
public record CertificateCode(String signs) {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CertificateCode next() {
        var signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(place -> signs.append(ALPHABET.charAt(place)));
        return new CertificateCode(signs.toString());
    }

    /** As somebody has typed it, with or without what stands between; empty for what is no code. */
    public static Optional<CertificateCode> read(String typed) {
        String signs = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(new CertificateCode(signs))
                : Optional.empty();
    }

    /** As it stands on paper and in addresses. */
    public String written() {
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }
}
