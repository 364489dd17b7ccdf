package se.framsteg.aid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All ceilings with the days they are in force, from {@code content/aid.yaml}. */
public record Ceilings(List<Ceiling> all) {
    private record Written(List<WrittenCeiling> ceilings) {}

    private record WrittenCeiling(String kind, BigDecimal eur, String from, String until) {
        Ceiling ceiling() {
            return new Ceiling(
                    Ceiling.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    eur,
                    LocalDate.parse(from),
                    LocalDate.parse(until));
        }
    }

    private static final Ceilings KNOWN = read();

    public static Ceilings known() {
        return KNOWN;
    }

    public Optional<Ceiling> on(Ceiling.Kind kind, LocalDate day) {
        return all.stream()
                .filter(ceiling -> ceiling.kind() == kind && ceiling.isInForce(day))
                .findFirst();
    }

    private static Ceilings read() {
        try (InputStream file = Ceilings.class.getResourceAsStream("/content/aid.yaml")) {
            Written written = YAMLMapper.builder().build().readValue(Objects.requireNonNull(file), Written.class);
            return new Ceilings(
                    written.ceilings().stream().map(WrittenCeiling::ceiling).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The ceilings of aid could not be read", e);
        }
    }
}
