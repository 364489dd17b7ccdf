package se.framsteg.flows.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How much each part of a score weighs, and from where on a candidate is shown and strong. Versions stand in
 * {@code content/matching/weights.yaml} and are only added to; the last one is in force, and everything kept says which made it.
 *
 * @param shown the least score that is shown, of 100
 * @param strong the least score that is called strong
 */
public record Weights(
        int version,
        double material,
        double quantity,
        double timing,
        double distance,
        double quality,
        double retention,
        int shown,
        int strong) {
    private static final Weights IN_FORCE =
            read("/content/matching/weights.yaml").getLast();

    private record Written(List<Weights> versions) {}

    public Weights {
        double sum = material + quantity + timing + distance + quality + retention;
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(
                    "The weights of version %d are %s together, not 1".formatted(version, sum));
        }
        if (shown < 0 || strong < shown || strong > 100) {
            throw new IllegalArgumentException("What is strong is shown, and nothing is above 100");
        }
    }

    public static Weights inForce() {
        return IN_FORCE;
    }

    /** The least that is shown, in tenths, as scores are kept. */
    int shownTenths() {
        return shown * 10;
    }

    /** A total in tenths of 100, rounded as it is shown; never less for a part that is more. */
    int tenths(double m, double q, double t, double d, double k, double r) {
        double sum = material * m + quantity * q + timing * t + distance * d + quality * k + retention * r;
        return (int) Math.round(sum * 1000);
    }

    static List<Weights> read(String resource) {
        try (InputStream file = Weights.class.getResourceAsStream(resource)) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Objects.requireNonNull(file, resource), Written.class)
                    .versions();
        } catch (IOException e) {
            throw new UncheckedIOException("The weights could not be read", e);
        }
    }
}
