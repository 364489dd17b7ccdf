package se.framsteg.footprint;

import java.util.Locale;
import java.util.Optional;

/** What an amount rests on. The quality is 4 for what is measured or invoiced, 3 for a supplier's word, 2 for an estimate. */
public enum Evidence {
    INVOICE(4),
    METER(4),
    SUPPLIER(3),
    ESTIMATE(2);

    private final int quality;

    Evidence(int quality) {
        this.quality = quality;
    }

    static Optional<Evidence> of(String typed) {
        for (Evidence evidence : values()) {
            if (evidence.code().equals(typed)) {
                return Optional.of(evidence);
            }
        }
        return Optional.empty();
    }

    public int quality() {
        return quality;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "footprint.evidence." + code();
    }
}
