package se.framsteg.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a public record that somebody has asked for. */
public enum Verdict {
    OPEN,
    MASKED,
    REFUSED;

    public String textKey() {
        return "records.verdict." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
