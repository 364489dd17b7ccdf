package se.framsteg.shell;

import java.util.Optional;

/** A telephone number as people write it, {@code 070-123 45 67} or {@code +46 (0)70 1234567}, kept as one may call it. */
public record PhoneNumber(String callable) {
    public static Optional<PhoneNumber> parse(String written) {
        if (written.length() > 40) {
            return Optional.empty();
        }
        String plain =
                written.replaceAll("\\(0\\)|[\\s\\u00a0\\u202f\\p{Pd}/().]", "").replaceFirst("^00", "+");
        String called = plain.replaceFirst("^0", "+46");
        return called.matches("\\+[1-9]\\d{6,14}") ? Optional.of(new PhoneNumber(called)) : Optional.empty();
    }
}
