package se.framsteg.outcomes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import se.framsteg.shell.InBoth;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The definitions in force and their version, from {@code content/indicators.yaml}; a publication freezes them. */
public record Definitions(int version, List<Definition> all) {
    private record Written(int version, List<WrittenDefinition> indicators) {}

    private record WrittenDefinition(
            String id, InBoth name, InBoth counts, InBoth formula, InBoth source, InBoth unit, int level) {
        Definition definition() {
            return new Definition(Indicator.of(id), name, counts, formula, source, unit, level);
        }
    }

    private static final Definitions IN_FORCE = read();

    public static Definitions inForce() {
        return IN_FORCE;
    }

    public Definition of(Indicator indicator) {
        return all.stream()
                .filter(definition -> definition.indicator() == indicator)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No definition of " + indicator.id()));
    }

    private static Definitions read() {
        try (InputStream file = Definitions.class.getResourceAsStream("/content/indicators.yaml")) {
            Written written = YAMLMapper.builder().build().readValue(Objects.requireNonNull(file), Written.class);
            return new Definitions(
                    written.version(),
                    written.indicators().stream()
                            .map(WrittenDefinition::definition)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The definitions of the indicators could not be read", e);
        }
    }
}
